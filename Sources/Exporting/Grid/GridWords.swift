internal import Questions
internal import Records
internal import Wording

/// The words of a grid: the questionnaire's for messages and answers, the interface's for the rest.
struct GridWords {
  let words: Words
  let grid: DischargeGrid

  func callAsFunction(_ key: String, _ values: [Placeholder: String] = [:]) -> String {
    words.text("grid.\(key)", values)
  }

  func list(_ items: [String]) -> String { words.list(items) }

  func date(_ date: CalendarDate) -> String { DateWords(words: words).text(date) }

  func section(_ key: String, _ items: [String]) -> GridPage.Section {
    GridPage.Section(
      heading: self("\(key).heading"), items: items.isEmpty ? [words.text("record.none")] : items)
  }

  // MARK: Head

  func visit(_ visit: DischargeGrid.Visit) -> String {
    let name = visit.practitioner.map { " (\($0))" } ?? ""
    return date(visit.date) + name
  }

  func status(_ status: Review.Status) -> String? {
    switch status {
    case .draft: words.text("record.draft")
    case .approved: nil
    case .withdrawn: words.text("record.withdrawn")
    }
  }

  /// Said where a visit was begun without a proof.
  var unproved: String? { grid.isUnproved ? words.text("record.unproved") : nil }

  /// A carer by their role in a word or two, for people who know what it means.
  func carer(_ column: Int) -> String {
    let person = grid.carers[column]
    let role = words.text(.shortRole(person.role))
    let number = person.number.map { " \($0)" } ?? ""
    return role + number + (person.name.map { " (\($0))" } ?? "")
  }

  // MARK: Rows

  func message(_ id: MemberID) -> String {
    words.optionalText(.message(id)) ?? words.text(.member(grid.list, id))
  }

  func row(_ message: MemberID) -> GridPage.Row {
    let cells = grid.carers.indices.map { grid.cell(message, $0) }
    let parts = cells.enumerated().map { column, cell in
      self(cell.isClosed ? "yes" : "not-yet", [.name: carer(column)])
    }
    let another = grid.isEverybodyNamed ? [] : [self("another")]
    let end = self(grid.isDone(message) ? "done" : "not-done")
    return GridPage.Row(
      message: self.message(message),
      cells: cells.map { GridPage.Cell(lines: lines($0), isOpen: !$0.isClosed) },
      summary: self(
        "summary", [.text: self.message(message), .value: list(parts + another), .name: end]))
  }

  /// What is said where nobody else is named.
  var others: [String] {
    grid.isEverybodyNamed
      ? [self(grid.carers.count == 1 ? "one-carer" : "everybody")] : [self("not-everybody")]
  }

  private func lines(_ cell: GridCell) -> [String] {
    guard let given = cell.given else { return [standing(cell.standing)] }
    let day = given.on.map(date)
    let first =
      given.isBefore
      ? day.map { self("given-before", [.date: $0]) } ?? self("given-before.no-day")
      : self("given", [.date: day ?? ""])
    let how = reply(given.how)
    return [first] + [how, saidBack(cell.saidBack)].compactMap(\.self)
  }

  private func standing(_ standing: GridCell.Standing) -> String {
    switch standing {
    case .given, .givenNotSaidBack: self("given", [.date: ""])
    case .refused: self("refused")
    case .noInterpreter: self("no-interpreter")
    case .open: self("cell-open")
    }
  }

  private func saidBack(_ verdict: GridCell.SaidBack) -> String? {
    switch verdict {
    case .notAsked: nil
    case .missing: self("said-back.missing")
    case .all: self("said-back.all")
    case .some: self("said-back.some")
    case .notYet: self("said-back.not-yet")
    }
  }

  func reply(_ answers: [RecordedAnswer]) -> String? {
    guard let day = grid.visits.first?.date, !answers.isEmpty else { return nil }
    let words = RecordWords(words: words, day: day)
    return list(
      answers.map { words.reply($0.reply, to: $0.asks, at: $0.question.state) })
  }

  // MARK: What is open, and whose it is

  /// Why open messages were not given: for each carer and visit, with the messages that it was about
  /// unless it was about all.
  var attempts: [String] {
    grid.carers.indices.flatMap { column -> [String] in
      var order: [GridCell.Attempt] = []
      var messages: [GridCell.Attempt: [MemberID]] = [:]
      for message in grid.messages where !grid.cell(message, column).isClosed {
        for attempt in grid.cell(message, column).attempts {
          if messages[attempt] == nil { order.append(attempt) }
          messages[attempt, default: []].append(message)
        }
      }
      return order.sorted { $0.visit < $1.visit }.map { attempt in
        let about = messages[attempt] ?? []
        return self.attempt(attempt, by: column, about.count == grid.messages.count ? [] : about)
      }
    }
  }

  private func attempt(
    _ attempt: GridCell.Attempt, by column: Int, _ messages: [MemberID]
  ) -> String {
    let reasons = reply(attempt.reasons)
    let about = messages.isEmpty ? "" : " (\(list(messages.map(message))))"
    return self(
      "attempt",
      [
        .name: carer(column), .date: date(attempt.visit),
        .text: list(
          [attempt.outcome.isSilent && reasons != nil ? nil : outcome(attempt.outcome), reasons]
            .compactMap(\.self)),
      ]) + about
  }

  private func outcome(_ outcome: GridCell.Attempt.Outcome) -> String {
    switch outcome {
    case .refused: self("outcome.refused")
    case .noInterpreter: self("outcome.no-interpreter")
    case .notThere: self("outcome.not-there")
    case .notGiven: self("outcome.not-given")
    case .notAsked: self("outcome.not-asked")
    case .unknown(let why):
      RecordWords(words: words, day: grid.visits[0].date).unknown(why)
    }
  }

  func action(_ action: RecordedAction) -> String {
    self(
      "action", [.action: name(action.action), .name: action.owner, .date: date(action.due)])
  }

  func duty(_ item: OpenItem) -> String {
    self("duty", [.action: name(item.action), .date: date(item.latest)])
  }

  private func name(_ action: ActionID) -> String {
    words.optionalText(.action(action)) ?? action.description
  }
}

extension GridCell.Attempt.Outcome {
  /// Whether it says nothing beside a reason.
  fileprivate var isSilent: Bool {
    switch self {
    case .notAsked, .unknown(.notYet), .unknown(.familyLeft): true
    case .refused, .noInterpreter, .notThere, .notGiven, .unknown: false
    }
  }
}
