import JSONSource
import Questions

/// Conditions: each comparison must suit the question that it reads.
extension Resolver {
  mutating func condition(_ draft: DraftCondition) -> Condition? {
    switch draft.form {
    case .constant(let value): .constant(value)
    case .is(let question, let option): self.option(question, option, .is)
    case .has(let question, let option): self.option(question, option, .has)
    case .chosen(let name): read(name, .chosen) == nil ? nil : id(name).map { .chosen($0) }
    case .answered(let name): read(name, .answered) == nil ? nil : id(name).map { .answered($0) }
    case .unsure(let name): read(name, .unsure) == nil ? nil : id(name).map { .unsure($0) }
    case .compare(let name, let comparison, let constant):
      compare(name, comparison, constant)
    case .role(let name):
      index(of: name, in: names.roles, "role", .unknownRole) == nil
        ? nil : (try? RoleID(name.value)).map { .role($0) }
    case .fact(let name):
      index(of: name, in: names.facts, "fact", .unknownFact) == nil
        ? nil : (try? FactID(name.value)).map { .fact($0) }
    case .all(let parts): conditions(parts).map { .all($0) }
    case .any(let parts): conditions(parts).map { .any($0) }
    case .not(let part): condition(part).map { .not($0) }
    case .maybe(let part): condition(part).map { .maybe($0) }
    case .some(let over, let part): quantified(over, part).map { .some($0, $1) }
    case .every(let over, let part): quantified(over, part).map { .every($0, $1) }
    case .count(let over, let part, let comparison, let constant):
      quantified(over, part).map { .count($0, $1, comparison, constant) }
    case .broken: nil
    }
  }

  private func id(_ name: Name) -> StateID? { try? StateID(name.value) }

  private mutating func conditions(_ parts: [DraftCondition]) -> [Condition]? {
    let resolved = parts.map { condition($0) }
    return resolved.contains(nil) ? nil : resolved.compactMap(\.self)
  }

  private mutating func quantified(_ over: Name, _ part: DraftCondition)
    -> (Collection, Condition)?
  {
    let collection = collection(over)
    let condition = condition(part)
    guard let collection, let condition else { return nil }
    return (collection, condition)
  }

  // MARK: Questions

  private enum Operator: String {
    case `is`, has, chosen, answered, unsure

    /// Whether the operator says something about a state of this kind.
    func suits(_ kind: DraftState.Kind) -> Bool {
      switch (self, kind) {
      case (.is, .ask(.one)), (.is, .ask(.yesNo)), (.has, .ask(.many)), (.chosen, .ask(.one)),
        (.chosen, .ask(.many)), (.answered, .ask), (.answered, .say), (.unsure, .ask):
        true
      case (.is, _), (.has, _), (.chosen, _), (.answered, _), (.unsure, _): false
      }
    }
  }

  /// The state that an operator reads; nil with a diagnostic when the two do not go together.
  private mutating func read(_ name: Name, _ operation: Operator) -> DraftState? {
    guard let index = stateIndex(name) else { return nil }
    let state = draft.states[index]
    guard !state.isBroken else { return nil }
    guard operation.suits(state.kind), !names.urgent.contains(index) else {
      reportUnsuitable(name, operation.rawValue, state, isUrgent: names.urgent.contains(index))
      return nil
    }
    return state
  }

  private mutating func reportUnsuitable(
    _ name: Name, _ operation: String, _ state: DraftState, isUrgent: Bool
  ) {
    let message =
      isUrgent
      ? "'\(operation)' cannot read '\(name.value)', which is an urgent screen"
      : "'\(operation)' cannot read '\(name.value)', which asks for \(state.noun)"
    findings.report(
      .wrongComparison, message, at: name.place, help: isUrgent ? nil : state.suitableOperators)
  }

  private mutating func option(_ question: Name, _ option: Name, _ operation: Operator)
    -> Condition?
  {
    guard let state = read(question, operation), let choices = state.question?.choices else {
      return nil
    }
    guard let id = choices.option(named: option.value) else {
      let known = choices.named.map(\.description)
      findings.report(
        .unknownOption, "'\(question.value)' has no option '\(option.value)'", at: option.place,
        help: suggestion(for: option.value, among: known)
          ?? "its options are \(quoted(known, "and"))")
      return nil
    }
    return self.id(question).map { operation == .has ? .has($0, id) : .is($0, id) }
  }

  // MARK: Numbers

  private mutating func compare(_ name: Name, _ comparison: Comparison, _ constant: JSONValue)
    -> Condition?
  {
    if let index = names.states[name.value] {
      let state = draft.states[index]
      guard !state.isBroken else { return nil }
      guard case .ask(.number(let measure)) = state.kind else {
        reportUnsuitable(
          name, comparison.rawValue, state, isUrgent: names.urgent.contains(index))
        return nil
      }
      return number(constant, in: measure.range, places: measure.decimals).flatMap { number in
        id(name).map { .compare(.question($0), comparison, number) }
      }
    }
    if let index = names.scores[name.value] {
      guard let range = draft.scores[index].range,
        let number = number(constant, in: range, places: 0)
      else { return nil }
      return (try? ScoreID(name.value)).map { .compare(.score($0), comparison, number) }
    }
    return derived(name, comparison, constant)
  }

  private mutating func derived(_ name: Name, _ comparison: Comparison, _ constant: JSONValue)
    -> Condition?
  {
    guard let derived = DerivedNumber(rawValue: name.value) else {
      let numbers = draft.states.filter { if case .ask(.number) = $0.kind { true } else { false } }
      findings.report(
        .unknownQuantity, "no question, score or derived number is called '\(name.value)'",
        at: name.place,
        help: suggestion(
          for: name.value,
          among: numbers.map(\.name.value) + Array(names.scores.keys)
            + DerivedNumber.allCases.map(\.rawValue)))
      return nil
    }
    guard let age = draft.age, derived != .correctedWeeks || age.gestation != nil else {
      let key = draft.age == nil ? "born" : "gestation"
      findings.report(
        .unknownQuantity, "no question gives '\(name.value)'", at: name.place,
        help: "name the question in \"derived\": { \"\(key)\": … }")
      return nil
    }
    return number(constant, in: derived.range, places: 0).map {
      .compare(.derived(derived), comparison, $0)
    }
  }

  private mutating func number(_ value: JSONValue, in range: ClosedRange<Int>, places: Int)
    -> Int?
  {
    guard let number = findings.decimal(value, places: places) else { return nil }
    guard range.contains(number) else {
      findings.reportOutside(range, number, places: places, at: value.place)
      return nil
    }
    return number
  }
}

extension DerivedNumber {
  /// The numbers that a rule may ask for: up to two years, and a pregnancy's weeks before term.
  fileprivate var range: ClosedRange<Int> {
    switch self {
    case .daysOld: 0...800
    case .weeksOld: 0...115
    case .correctedWeeks: -20...115
    }
  }
}

extension DraftState {
  /// A help line that names what can read this state; nil when nothing can.
  fileprivate var suitableOperators: String? {
    switch kind {
    case .ask(.one): "'is', 'chosen', 'answered' and 'unsure' can"
    case .ask(.many): "'has', 'chosen', 'answered' and 'unsure' can"
    case .ask(.yesNo): "'is', 'answered' and 'unsure' can"
    case .ask(.number): "'atLeast', 'atMost', 'over', 'under', 'answered' and 'unsure' can"
    case .ask(.date), .ask(.text): "'answered' and 'unsure' can"
    case .say: "'answered' can"
    case .each, .end, .broken: nil
    }
  }
}

extension DraftScore {
  /// The sums that there can be; nil when points are broken.
  fileprivate var range: ClosedRange<Int>? {
    guard let notReached else { return nil }
    var (least, greatest) = (0, 0)
    for term in terms {
      let points = term.points.compactMap(\.points)
      guard points.count == term.points.count else { return nil }
      least += points.reduce(notReached, min)
      greatest += points.reduce(notReached, max)
    }
    return least...greatest
  }
}
