import JSONSource
import Questions

/// Who there is, where it begins, and what interrupts it.
extension Resolver {
  /// A kind of person; where its count is broken, with the count given.
  static func personKind(_ draft: DraftPersonKind, orCount fallback: ClosedRange<Int>? = nil)
    -> PersonKind?
  {
    guard let id = try? PersonKindID(draft.name.value), let count = draft.count ?? fallback else {
      return nil
    }
    return PersonKind(
      id: id, roles: draft.roles.compactMap { try? RoleID($0.value) }, count: count)
  }

  static func fixedList(_ draft: DraftList) -> FixedList? {
    (try? FixedListID(draft.name.value)).map { id in
      FixedList(id: id, members: draft.members.compactMap(\.member))
    }
  }

  mutating func start() -> Questionnaire.Start? {
    let talk = draft.start?.talk.flatMap { stateID($0) }
    let after = draft.start?.after.flatMap { stateID($0) }
    return talk.map { Questionnaire.Start(talk: $0, after: after) }
  }

  mutating func urgent(_ urgent: DraftUrgent) -> UrgentState? {
    let condition = urgent.when.map { self.condition($0) }
    guard let id = stateID(urgent.state), let typed = urgent.typed else { return nil }
    if let condition, condition == nil { return nil }
    return UrgentState(state: id, isTyped: typed.value, when: condition ?? nil)
  }

  mutating func age(_ age: DraftAge) -> AgeQuestions? {
    let born = age.born.flatMap { born -> StateID? in
      question(born, asking: "a date") { $0 == .date }
    }
    let gestation = age.gestation.flatMap { gestation -> StateID? in
      question(gestation, asking: "a number of days") { question in
        guard case .number(let measure) = question else { return false }
        return measure.unit == .day && measure.decimals == 0
      }
    }
    return born.map { AgeQuestions(born: $0, gestation: gestation) }
  }

  /// The question of a name; nil with a diagnostic when it asks for something else.
  mutating func question(
    _ name: Name, asking expected: String, _ suits: (Question) -> Bool
  ) -> StateID? {
    guard let index = stateIndex(name) else { return nil }
    let state = draft.states[index]
    guard !state.isBroken else { return nil }
    guard let question = state.question, suits(question) else {
      findings.report(
        .wrongQuestionKind, "'\(name.value)' asks for \(state.noun), not for \(expected)",
        at: name.place)
      return nil
    }
    return try? StateID(name.value)
  }
}

extension DraftState {
  /// What the state is, as messages name it.
  var noun: String {
    switch kind {
    case .say: "nothing, it says something"
    case .ask(.one): "one choice"
    case .ask(.many): "several choices"
    case .ask(.yesNo): "yes or no"
    case .ask(.number): "a number"
    case .ask(.date): "a date"
    case .ask(.text): "own words"
    case .each: "nothing, it goes through each"
    case .end: "nothing, it is an end"
    case .broken: "something unreadable"
    }
  }
}
