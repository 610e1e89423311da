import Engine
import Questions
import TestSupport

extension Conversation {
  mutating func answer(_ state: StateID, _ value: Value) { self.answer(state, .value(value)) }

  mutating func answer(_ state: StateID, _ answer: Answer?) { answers[Key(state)] = answer }

  /// Answers about a person of the roster, the first of which is number 0.
  mutating func answer(
    about index: Int, of kind: PersonKindID = "carer", _ state: StateID, _ answer: Answer?
  ) {
    rosters[kind]?.people[index].answers[Key(state)] = answer
  }

  /// Adds somebody to the roster, with their answers.
  mutating func join(_ role: RoleID, of kind: PersonKindID = "carer", _ answers: [StateID: Value]) {
    rosters[kind]?.people.append(Person(role: role, answers: answers.keyed))
  }

  /// Adds somebody who answers as the first person of the roster did, but for these answers.
  mutating func joinAlike(
    _ role: RoleID, of kind: PersonKindID = "carer", _ answers: [StateID: Value] = [:]
  ) {
    let usual = rosters[kind]?.people.first?.answers ?? [:]
    rosters[kind]?.people.append(
      Person(role: role, answers: usual.merging(answers.keyed) { _, new in new }))
  }
}

extension [StateID: Value] {
  /// The answers as a conversation keeps them.
  var keyed: [Conversation.Key: Answer] {
    reduce(into: [:]) { $0[Conversation.Key($1.key)] = .value($1.value) }
  }
}

extension Value {
  /// A day written as in files.
  static func date(_ iso: String) -> Value {
    CalendarDate(iso: iso).map(Value.date) ?? .text("no date: \(iso)")
  }

  static func options(_ options: OptionID...) -> Value { .options(options, other: nil) }
}
