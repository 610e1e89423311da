import Advising
import Engine
import Questions
import TestSupport
import Testing

@Suite("A walk through a shipped questionnaire")
struct WalkTests {
  /// A talk answered by chance at every step comes to its end, and what it says at each step is
  /// what the same answers say when they are written down.
  @Test("ends, and says what its answers say", arguments: Shipped.all, 0..<12 as Range<UInt64>)
  func saysWhatAnswersSay(shipped: Shipped, seed: UInt64) throws {
    let machine = try shipped.machine()
    var walk = Walk(machine, seed: seed)
    while let event = walk.next() {
      try walk.session.take(event)
      let written = Guidance(
        machine.evaluate(walk.session.written, with: walk.session.evaluation.automaton),
        of: machine.questionnaire)
      #expect(walk.session.guidance == written)
    }
    #expect(walk.session.step == .ended)
  }
}

extension Session {
  /// The answers that apply, as a conversation without their order.
  fileprivate var written: Conversation {
    var conversation = Conversation(date: opening.date)
    for kind in questionnaire.people {
      conversation.rosters[kind.id] = Conversation.Roster(
        people: roster(kind.id).people.map { person in
          Conversation.Person(role: person.role, answers: answers(of: person.id))
        }, isClosed: roster(kind.id).isClosed)
    }
    conversation.answers = answers(of: nil)
    return conversation
  }

  private func answers(of person: PersonID?) -> [Conversation.Key: Answer] {
    answers.filter { $0.key.person == person }.reduce(into: [:]) {
      $0[Conversation.Key($1.key.state, member: $1.key.member)] = $1.value.answer
    }
  }
}
