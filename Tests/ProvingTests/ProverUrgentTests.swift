import Engine
import Questions
import TestSupport
import Testing

@testable import Proving

/// What the prover says of an urgent screen beside what every talk, held one by one, shows.
@Suite("The proof of an urgent screen")
struct ProverUrgentTests {
  @Test(
    "that it stands once it is shown says what holding every talk says",
    arguments: (0..<40 as Range<UInt64>).filter { $0 % 5 < 4 })
  func agreesWithBruteForce(seed: UInt64) throws {
    var maker = SmallSpace(seed: seed)
    let questionnaire = maker.questionnaire()
    let machine = Machine(questionnaire.interrupted(when: questionnaire.advice[0].when))
    let takenBack = EveryTalk(machine).talks.filter { talk in
      !talk.session.urgentShown.isEmpty && !talk.evaluation.isUrgent(0)
    }
    var prover = Prover(machine, within: .standard)
    let verdict = prover.examine(.interruptsAtOnce("help"))
    #expect((verdict == .proved) == takenBack.isEmpty)
    if case .broken(let example) = verdict {
      let conversation = try #require(example?.conversation)
      #expect(!machine.evaluate(conversation).isUrgent(0))
      #expect(example?.cost == takenBack.map(\.cost).min())
    }
  }

  @Test("is not given where its condition reads what is asked after the talk")
  func readsAfter() {
    var prover = Prover(
      Self.machine(.all([.is("ill", .yes), .is("seen", .yes)])), within: .standard)
    guard case .broken(let example) = prover.examine(.interruptsAtOnce("help")) else {
      Issue.record("proved")
      return
    }
    #expect(example?.changed == .question("seen"))
    #expect(prover.examine(.interruptIsOpen("help")) != .proved)
  }

  @Test("is not given where a later answer takes the call back")
  func isTakenBack() {
    let condition = Condition.all([.is("ill", .yes), .not(.answered("where"))])
    var prover = Prover(Self.machine(condition), within: .standard)
    guard case .broken(let example) = prover.examine(.interruptsAtOnce("help")) else {
      Issue.record("proved")
      return
    }
    #expect(example?.changed == .question("where"))
    #expect(example?.cost == Cost(answered: 2))
    #expect(prover.examine(.interruptIsOpen("help")) == .proved)
  }

  @Test("is given where nothing asked later has a say in it")
  func stands() {
    let condition = Condition.any([.is("ill", .yes), .unsure("ill"), .is("where", .no)])
    var prover = Prover(Self.machine(condition), within: .standard)
    #expect(prover.examine(.interruptsAtOnce("help")) == .proved)
  }

  private static func machine(_ condition: Condition) -> Machine {
    Machine(
      Questionnaire.make(
        start: "ill", after: "seen",
        states: [
          .ask("ill", .yesNo, .to("where")), .ask("where", .yesNo, .to("end")), .end("end"),
          .afterAsk("seen", .yesNo, .to("closed")), .end("closed", .after),
        ]
      ).interrupted(when: condition))
  }
}

extension Questionnaire {
  /// The questionnaire with an urgent screen that shows itself when a condition holds.
  fileprivate func interrupted(when condition: Condition) -> Questionnaire {
    Questionnaire(
      id: id, version: version, review: review, sources: sources, parts: parts, people: people,
      lists: lists, start: start,
      urgent: [UrgentState(state: "help", isTyped: false, when: condition)], age: age,
      states: states + [.make("help", .say, [.back])], facts: facts, scores: scores, card: nil,
      drinks: nil, advice: advice, prompts: prompts, guarantees: guarantees, examples: [])
  }
}
