internal import Questions
internal import Records
internal import Wording

/// The words of an audit.
struct AuditWords {
  let words: Words
  let questionnaires: [QuestionnaireID: Words]
  let report: AuditReport

  func callAsFunction(_ key: String, _ values: [Placeholder: String] = [:]) -> String {
    words.text("audit.\(key)", values)
  }

  // MARK: Head and foot

  var period: String {
    let day = DateWords(words: words).text(report.day)
    switch (report.period.first, report.period.last) {
    case (nil, nil): return self("period.all", [.date: day])
    case (let first?, nil): return self("period.from", [.first: month(first), .date: day])
    case (nil, let last?): return self("period.to", [.last: month(last), .date: day])
    case (let first?, let last?):
      return first == last
        ? self("period.one", [.first: month(first), .date: day])
        : self("period.both", [.first: month(first), .last: month(last), .date: day])
    }
  }

  /// How the babies are divided; nil where they are not.
  var grouping: String? { report.grouping.map { self("by.\($0.rawValue)") } }

  var failing: String { self("failing", [.number: String(report.failing)]) }

  /// Which groups are not shown; nil where all are.
  func hidden(_ groups: [AuditReport.Group]) -> String? {
    groups.isEmpty ? nil : self("hidden.groups", [.value: words.list(groups.map(group))])
  }

  private func month(_ month: CalendarMonth) -> String {
    "\(words.text("month.\(month.month)")) \(month.year)"
  }

  // MARK: Tables

  func heading(_ subject: AuditSubject, _ message: String) -> String {
    self("\(subject.name).heading", [.text: message, .name: title(of: subject)])
  }

  private func title(of subject: AuditSubject) -> String {
    subject.questionnaire.map { name(.title, $0.description, of: subject) } ?? ""
  }

  /// The message that a table is about.
  func message(of subject: AuditSubject) -> String {
    subject.message.map { name(.message($0), $0.description, of: subject) } ?? ""
  }

  /// What the questionnaire of a table calls something; where it has no words for it, the identifier
  /// as it is read.
  private func name(_ key: WordingKey, _ identifier: String, of subject: AuditSubject) -> String {
    let own = subject.questionnaire.flatMap { questionnaires[$0] }
    return own?.optionalText(key) ?? identifier.replacing("-", with: " ")
  }

  func name(of line: AuditReport.Line, _ subject: AuditSubject) -> String {
    let row = row(line.row, subject)
    let name = line.group.map { "\(group($0)), \(row)" } ?? row
    return self("line", [.name: name.capitalisedFirst, .number: String(line.total)])
  }

  /// The parts of a line that are told apart; none where it is told whole.
  func divided(_ line: AuditReport.Line) -> [AuditReport.Part] {
    isDivided(line) ? line.parts : []
  }

  /// Where there is but one category, to tell the whole is to tell it.
  private func isDivided(_ line: AuditReport.Line) -> Bool {
    line.parts.allSatisfy { $0.categories.count == 1 } || line.parts.count > 1
  }

  func sentence(_ line: AuditReport.Line, _ subject: AuditSubject) -> String {
    let name = name(of: line, subject)
    guard line.total > 0, isDivided(line) else {
      return self(line.total > 0 ? "sentence.whole" : "sentence.none", [.name: name])
    }
    let parts = line.parts.map { part in
      self(
        "sentence.part",
        [
          .text: self.part(part), .number: String(part.count),
          .value: self("percent", [.number: line.percentage(of: part) ?? ""]),
        ])
    }
    let value = parts.joined(separator: self("semicolon") + " ").capitalisedFirst
    return self("sentence", [.name: name, .value: value])
  }

  /// Categories that are told together have words of their own where there is a shorter way to say it.
  func part(_ part: AuditReport.Part) -> String {
    let together = "category." + part.categories.map(\.name).joined(separator: "+")
    return words.has("audit.\(together)")
      ? self(together) : part.categories.map(category).joined(separator: " \(self("or")) ")
  }

  private func category(_ category: AuditCategory) -> String {
    switch category {
    case .version(let version): version.description
    case .assessed, .assessmentBegun, .notAssessed, .saidBack, .notYetSaidBack, .givenOnly,
      .notGiven, .notKnown, .everyCarer, .notEveryCarer, .othersNotKnown, .nobody, .done,
      .withdrawn, .open, .pastDue, .nobodys, .nobodysPastDue:
      self("category.\(category.name)")
    }
  }

  private func row(_ row: AuditRow, _ subject: AuditSubject) -> String {
    switch row {
    case .all: self("row.all.\(subject.name)")
    case .role(let role): name(.shortRole(role), role.description, of: subject)
    case .together, .notKnown, .others, .families: self("row.\(row.name)")
    }
  }

  private func group(_ group: AuditReport.Group) -> String {
    switch group {
    case .month(let month): self.month(month)
    case .team(let team): team
    case .practitioner(let number): self("practitioner", [.number: String(number)])
    case .notKnown: self("group.not-known")
    }
  }
}
