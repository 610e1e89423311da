internal import Questions

/// The constants at which conditions cut each number: between two neighbouring cuts, no rule and no
/// route can tell one number from another.
struct Cuts: Hashable, Sendable {
  private(set) var ofQuestion: [StateID: [Int]] = [:]
  /// In days, for the age and the corrected age.
  private(set) var daysOld: [Int] = []
  private(set) var correctedDays: [Int] = []

  init(_ questionnaire: Questionnaire) {
    for condition in questionnaire.conditions { collect(condition) }
    ofQuestion = ofQuestion.mapValues { Set($0).sorted() }
    daysOld = Set(daysOld).sorted()
    correctedDays = Set(correctedDays).sorted()
  }

  private mutating func collect(_ condition: Condition) {
    switch condition {
    case .compare(.question(let state), let comparison, let constant):
      ofQuestion[state, default: []].append(comparison.cut(at: constant))
    case .compare(.derived(let number), let comparison, let constant):
      let days = comparison.cut(at: constant) * number.daysInUnit
      switch number {
      case .daysOld, .weeksOld: daysOld.append(days)
      case .correctedWeeks: correctedDays.append(days)
      }
    case .all(let parts), .any(let parts):
      for part in parts { collect(part) }
    case .not(let part), .maybe(let part), .some(_, let part), .every(_, let part),
      .count(_, let part, _, _):
      collect(part)
    case .compare(.score, _, _), .constant, .is, .has, .chosen, .answered, .unsure, .role, .fact:
      break
    }
  }
}

extension Comparison {
  /// The least number on the upper side of the comparison with a constant.
  func cut(at constant: Int) -> Int {
    switch self {
    case .atLeast, .under: constant
    case .over, .atMost: constant + 1
    }
  }

  /// Whether the comparison holds on the upper side of its cut.
  var holdsAbove: Bool {
    switch self {
    case .atLeast, .over: true
    case .atMost, .under: false
    }
  }
}

extension DerivedNumber {
  var daysInUnit: Int {
    switch self {
    case .daysOld: 1
    case .weeksOld, .correctedWeeks: 7
    }
  }
}

extension Questionnaire {
  /// Every condition written anywhere in the questionnaire.
  var conditions: [Condition] {
    let routes = states.flatMap { state in
      state.routes.compactMap(\.when?.condition)
        + [state.loop?.condition?.condition].compactMap(\.self)
    }
    let claims = guarantees.flatMap { guarantee -> [Proposition] in
      switch guarantee.claim {
      case .whenever(let first, let second), .onlyIf(let first, let second): [first, second]
      case .never(let all): all
      }
    }
    return routes + urgent.compactMap(\.when) + facts.map(\.condition) + advice.map(\.when)
      + prompts.map(\.when) + claims.flatMap(\.conditions)
  }
}

extension Proposition {
  var conditions: [Condition] {
    switch self {
    case .condition(let condition): [condition]
    case .advice, .prompt, .state: []
    case .all(let parts), .any(let parts): parts.flatMap(\.conditions)
    case .not(let part): part.conditions
    }
  }
}
