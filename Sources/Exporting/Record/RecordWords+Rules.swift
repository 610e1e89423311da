internal import Questions
internal import Records
internal import Wording

/// What follows from the answers, in one line each.
extension RecordWords {
  // MARK: Advice

  /// How it was put, in which language, and when.
  func label(of given: GivenAdvice) -> String {
    let key =
      switch given.text {
      case .said: "advice.said"
      case .unsure: "advice.unsure"
      }
    return self(key, [.language: given.language, .time: time(given.at)])
  }

  func text(of given: GivenAdvice) -> String {
    switch given.text {
    case .said: words.text(.adviceSaid(given.id))
    case .unsure: words.text(.adviceUnsure(given.id))
    }
  }

  /// What was chosen first, shown earlier and not at the end, or not shown at all.
  func asides(of advice: RecordedAdvice) -> [String] {
    let first = advice.chosenFirst.map { self("advice.first", [.name: $0.description]) }
    let withdrawn = advice.withdrawn.map {
      self("advice.withdrawn", [.name: $0.id.description, .time: time($0.at)])
    }
    let notShown =
      advice.notShown.isEmpty
      ? []
      : [self("advice.not-shown", [.value: list(advice.notShown.map(\.description))])]
    return first + withdrawn + notShown
  }

  // MARK: Rules

  func certainty(_ isCertain: Bool) -> String { self(isCertain ? "certain" : "uncertain") }

  /// Why a rule fired, each reason once.
  func reasons(of rule: FiredRule) -> [String] {
    var reasons: [String] = []
    for reason in rule.facts.compactMap({ words.optionalText(.because($0)) })
    where !reasons.contains(reason) { reasons.append(reason) }
    return reasons
  }

  // MARK: Actions

  func task(_ action: RecordedAction) -> String {
    self(
      "to-do.item",
      [
        .action: words.text(.action(action.action)), .name: action.owner, .date: date(action.due),
      ])
  }

  /// What became of it, and whether it is planned for later than it may be.
  func lines(of action: RecordedAction) -> [String] {
    let late =
      action.latest.map { $0 < action.due ? [self("to-do.late", [.date: date($0)])] : [] } ?? []
    return switch action.outcome {
    case .open: late
    case .done(let outcome): [self("to-do.done", [.value: outcome])] + late
    case .withdrawn(let reason): [self("to-do.withdrawn", [.reason: reason])]
    }
  }

  func duty(_ item: OpenItem) -> String {
    self(
      "not-closed.item",
      [
        .action: words.text(.action(item.action)), .name: item.prompt.description,
        .date: date(item.latest),
      ])
  }

  /// What is said where the practitioner's part is not at its end.
  func stage(of part: PractitionerPart) -> String? {
    switch part.stage {
    case .none: self("after.none")
    case .begun: self("after.begun")
    case .ended: nil
    }
  }

  // MARK: What was added up

  /// Each line says where it comes from: a number looks surer than it is.
  func counts(of part: PractitionerPart) -> [String] {
    part.scores.map(line) + part.units.map(line)
  }

  private func line(of score: RecordedScore) -> String {
    let name = words.optionalText(.score(score.score)) ?? score.score.description
    let total: String =
      switch score.total {
      case .known(let total): String(total)
      case .incomplete(let reached):
        ([self("incomplete")] + reached.map { self("reaches", [.number: String($0)]) })
          .joined(separator: "; ")
      }
    return line(score.person, "\(name): \(total)", score.source)
  }

  private func line(of counted: RecordedUnits) -> String {
    let number = DecimalFigures.text(counted.units.tenths, places: 1)
    let amount =
      counted.units.isComplete
      ? self("units", [.number: number])
      : "\(self("incomplete")); \(self("units.at-least", [.number: number]))"
    return line(counted.person, self("units.name", [.value: amount]), counted.source)
  }

  private func line(_ person: RecordedPerson?, _ text: String, _ source: CountSource) -> String {
    let about = person.map { self.person($0) + ": " } ?? ""
    return "\(about)\(text) [\(self("source.\(source.rawValue)"))]"
  }
}
