import Engine
import Questions
import TestSupport

extension Conversation {
  /// Answers about one message and a person of the roster, the first of which is number 0.
  mutating func message(
    _ member: MemberID, about index: Int = 0, to state: StateID = "given", _ answer: Answer?
  ) {
    rosters["carer"]?.people[index].answers[Key(state, member: member)] = answer
  }

  /// Adds a carer of whom nothing more is known than where they are.
  mutating func joinAway(_ role: RoleID) { join(role, ["here": .option("not-here")]) }
}

extension Household {
  /// The messages that are gone through, in order.
  var messages: [MemberID] {
    machine.questionnaire.lists.first { $0.id == "message" }?.members.map(\.id) ?? []
  }
}
