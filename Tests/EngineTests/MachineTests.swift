import Engine
import Questions
import TestSupport
import Testing

@Suite("A machine")
struct MachineTests {
  /// 200 questionnaires, 10 conversations each: every rule and every reached state.
  @Test("agrees with a second reading of the rules", arguments: 0..<200)
  func agreesWithSecondReading(seed: UInt64) {
    var generator = Generator(seed: seed)
    let questionnaire = generator.questionnaire()
    let machine = Machine(questionnaire)
    var maker = ConversationMaker(machine, seed: seed)
    for _ in 0..<10 {
      let conversation = maker.conversation()
      let naive = Naive(questionnaire: questionnaire, conversation: conversation)
      let evaluation = machine.evaluate(conversation)
      #expect(
        questionnaire.advice.indices.map(evaluation.advice)
          == questionnaire.advice.map(naive.advice), "seed \(seed)")
      for (cell, reached) in zip(evaluation.automaton.cells, evaluation.automaton.reached) {
        guard case .state(let state, let seat) = cell.subject else { continue }
        let spot = Naive.Spot(person: seat.slot, member: seat.member)
        #expect(
          (evaluation.truth(of: reached) == .true)
            == naive.isReached(questionnaire.states[state].id, spot), "seed \(seed)")
      }
    }
  }

  /// A fact that goes through a list is still about the person whose list it is.
  @Test("reads a fact about each of a person's messages", arguments: [true, false], [true, false])
  func readsFactsInsideFacts(first: Bool, second: Bool) {
    let isOpen = Condition.some(.list("message"), .is("given", .no))
    let questionnaire = Questionnaire.make(
      people: [PersonKind(id: "carer", roles: ["mother", "father"], count: 1...2)],
      lists: [
        FixedList(
          id: "message",
          members: [
            FixedList.Member(id: "sleep", step: nil, mustExclude: false, needsSource: false)
          ])
      ],
      start: "messages",
      states: [
        .each("messages", .people("carer"), inner: "message", start: "given", to: "end"),
        .ask("given", .yesNo, .nextPerson), .end("end"),
      ],
      facts: [
        .make("open", isOpen), .make("somebody", .some(.people("carer"), .fact("open"))),
      ], advice: [.make("tell", when: .fact("somebody"))])
    var conversation = Conversation(date: nil)
    conversation.rosters["carer"] = Conversation.Roster(
      people: zip(["mother", "father"] as [RoleID], [first, second]).map { role, isGiven in
        Conversation.Person(
          role: role,
          answers: [
            Conversation.Key("given", member: "sleep"): .value(.option(isGiven ? .yes : .no))
          ])
      }, isClosed: true)
    let evaluation = Machine(questionnaire).evaluate(conversation)
    #expect(evaluation.advice(0) == (first && second ? .false : .true))
    #expect(evaluation.fact(0) == nil)
  }
}
