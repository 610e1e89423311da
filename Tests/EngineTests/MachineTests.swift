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
}
