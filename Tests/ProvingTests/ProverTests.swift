import Engine
import FoundationEssentials
import Questions
import TestSupport
import Testing

@testable import Proving

/// The prover beside every conversation held one by one.
@Suite("A prover")
struct ProverTests {
  /// `NIGHTLIGHT_PROOFS=500 swift test --filter ProvingTests` goes through five times as many.
  static let seeds =
    0..<(ProcessInfo.processInfo.environment["NIGHTLIGHT_PROOFS"].flatMap(UInt64.init) ?? 100)

  @Test("says what holding every conversation says", arguments: seeds)
  func agreesWithBruteForce(seed: UInt64) throws {
    var maker = SmallSpace(seed: seed)
    let questionnaire = maker.questionnaire()
    let machine = Machine(questionnaire)
    let talks = EveryTalk(machine).talks
    var prover = Prover(machine, within: .standard)
    let number = prover.conversations()
    #expect(number == Natural(talks.count))
    for index in questionnaire.advice.indices {
      let truth = prover.truth(prover.space.automaton.advice[index])
      let said = talks.count { $0.evaluation.advice(index) == .true }
      let possible = talks.count { $0.evaluation.advice(index) != .false }
      let counted = [prover.count(truth.surely), prover.count(truth.possibly)]
      #expect(counted == [Natural(said), Natural(possible)])
    }
    for (index, guarantee) in questionnaire.guarantees.enumerated() {
      let breaking = talks.filter { $0.evaluation.brokenGuarantees.contains(index) }
      let verdict = prover.examine(.guarantee(guarantee.id))
      expect(verdict, breaking.map(\.cost).min()) { conversation in
        machine.evaluate(conversation).brokenGuarantees.contains(index)
      }
    }
    for (index, urgent) in questionnaire.urgent.enumerated() {
      let interrupts = talks.contains { $0.evaluation.isUrgent(index) }
      #expect((prover.examine(.canInterrupt(urgent.state)) == .proved) == interrupts)
    }
    let pairs = prover.pairs()
    let given = questionnaire.advice.map { advice in
      let index = questionnaire.advice.firstIndex(of: advice)!
      return Set(
        talks.indices.filter { place in
          talks[place].evaluation.advice(index).settled(ifUnknown: advice.level.firesWhenUnknown)
        })
    }
    for first in given.indices where !given[first].isEmpty {
      for second in given.indices where !given[second].isEmpty && first != second {
        let pair = AdvicePairs.Pair(
          first: questionnaire.advice[first].id, second: questionnaire.advice[second].id)
        #expect(
          pairs.alwaysWith.contains(pair) == given[first].isSubset(of: given[second]))
        guard first < second else { continue }
        #expect(
          pairs.neverTogether.contains(pair) == given[first].isDisjoint(with: given[second]))
      }
    }
    let breaking = talks.filter { !$0.evaluation.brokenRedFlags.isEmpty }
    let verdict = prover.examine(.redFlag("flag"))
    expect(verdict, breaking.map(\.cost).min()) { conversation in
      !machine.evaluate(conversation).brokenRedFlags.isEmpty
    }
  }

  @Test("finds what is lost by knowing less", arguments: (0..<50).map { UInt64($0 * 7 + 1) })
  func findsLosses(seed: UInt64) throws {
    var maker = SmallSpace(seed: seed)
    let questionnaire = maker.questionnaire()
    let machine = Machine(questionnaire)
    let talks = EveryTalk(machine).talks
    var prover = Prover(machine, within: .standard)
    // The weakened conversations of many are the same.
    var known: [Conversation: [Bool]] = [:]
    for (index, advice) in questionnaire.advice.enumerated() where advice.level == .strong {
      func isGiven(_ conversation: Conversation) -> Bool {
        if let given = known[conversation] { return given[index] }
        let evaluation = machine.evaluate(conversation)
        let given = questionnaire.advice.indices.map { evaluation.advice($0) != .false }
        known[conversation] = given
        return given[index]
      }
      let losses = talks.filter {
        isGiven($0.conversation) && !Self.weakened($0.conversation).allSatisfy(isGiven)
      }
      expect(prover.examine(.keeps(advice.id)), losses.map(\.cost).min()) { shown in
        // What is left open in what is shown may be what is answered with "not sure".
        let weakened = Self.weakened(questionnaire.leftOpen(in: shown))
        return isGiven(shown) && !weakened.allSatisfy(isGiven)
      }
    }
  }

  @Test("finds what is lost when nobody is named any more")
  func findsLossOfPeople() {
    let kind = PersonKind(id: "carer", roles: ["mother", "father"], count: 0...2)
    let fatherNamed = Condition.some(.people("carer"), .role("father"))
    let machine = Machine(
      Questionnaire.make(
        people: [kind], start: "people",
        states: [
          .each("people", .people("carer"), start: "each", to: "fork"),
          .ask("each", .yesNo, .nextPerson),
          .ask("fork", .yesNo, .to("room", if: fatherNamed, unknown: false), .to("end")),
          .ask("room", .yesNo, .to("end")), .end("end"),
        ], advice: [.make("advice", when: .is("room", .yes))]))
    var prover = Prover(machine, within: .standard)
    guard case .broken(let example) = prover.examine(.keeps("advice")) else {
      Issue.record("kept")
      return
    }
    #expect(example?.changed == .everybody("carer"))
    #expect(example?.cost == Cost(people: 1, others: 1))
  }

  @Test("shows the shortest of all changes by which it is lost, not that of the first")
  func showsTheShortestOfAll() {
    var prover = Prover(Self.lostByTwo, within: .standard)
    guard case .broken(let example) = prover.examine(.keeps("advice")) else {
      Issue.record("kept")
      return
    }
    #expect(example?.changed == .question("c"))
    #expect(example?.cost == Cost(answered: 1))
  }

  @Test("stays with what breaks when it may not go on to what is shorter")
  func staysBroken() {
    let costs = (1...400).map { steps -> Int? in
      var prover = Prover(Self.lostByTwo, within: DiagramLimits(nodes: 1_000, steps: steps))
      guard case .broken(let example) = prover.verdict(.keeps("advice")) else { return nil }
      return example?.cost.answered
    }
    let changes = costs.indices.dropFirst().filter { costs[$0] != costs[$0 - 1] }
    #expect(changes.map { costs[$0] } == [2, 1])
  }

  @Test("says that it has not decided, when it may not go far enough")
  func isNotDecided() {
    var maker = SmallSpace(seed: 0)
    let machine = Machine(maker.questionnaire())
    let proof = Prover.prove(machine, within: DiagramLimits(nodes: 4, steps: 10))
    #expect(proof.findings.allSatisfy { $0.verdict == .notDecided })
    #expect(proof.conversations == nil)
    #expect(!proof.holds)
  }

  /// Advice that is lost with an answer to `a`, beside one to `b`, and with one to `c` alone.
  private static let lostByTwo = Machine(
    Questionnaire.make(
      start: "a",
      states: [
        .ask("a", .yesNo, .to("b")), .ask("b", .yesNo, .to("c")), .ask("c", .yesNo, .to("end")),
        .end("end"),
      ],
      advice: [
        .make(
          "advice", when: .any([.all([.answered("a"), .answered("b")]), .answered("c")]))
      ]))

  private func expect(
    _ verdict: Verdict, _ least: Cost?, _ breaks: (Conversation) -> Bool
  ) {
    switch verdict {
    case .proved: #expect(least == nil)
    case .broken(let example):
      #expect(example?.cost == least)
      #expect(example?.conversation.map(breaks) == true)
    case .notDecided: Issue.record("not decided")
    }
  }

  /// The conversation with one thing less known.
  private static func weakened(_ conversation: Conversation) -> [Conversation] {
    var result: [Conversation] = []
    for key in conversation.answers.keys {
      for answer in [Answer.unsure, .declined] {
        var weaker = conversation
        weaker.answers[key] = answer
        result.append(weaker)
      }
    }
    for (kind, roster) in conversation.rosters {
      var open = conversation
      open.rosters[kind]?.isClosed = false
      result.append(open)
      var unsure = conversation
      unsure.rosters[kind] = nil
      result.append(unsure)
      for (index, person) in roster.people.enumerated() {
        for key in person.answers.keys {
          for answer in [Answer.unsure, .declined] {
            var weaker = conversation
            weaker.rosters[kind]?.people[index].answers[key] = answer
            result.append(weaker)
          }
        }
      }
    }
    return result
  }
}

extension Questionnaire {
  /// A conversation in which a non-answer stands wherever nothing is said.
  fileprivate func leftOpen(in conversation: Conversation) -> Conversation {
    let members = [nil] + lists.flatMap(\.members).map(\.id)
    let keys = states.filter { $0.question != nil }.flatMap { state in
      members.map { Conversation.Key(state.id, member: $0) }
    }
    func filled(_ answers: [Conversation.Key: Answer]) -> [Conversation.Key: Answer] {
      answers.merging(keys.map { ($0, .declined) }) { said, _ in said }
    }
    var result = conversation
    result.answers = filled(result.answers)
    for (kind, roster) in result.rosters {
      result.rosters[kind]?.people = roster.people.map {
        Conversation.Person(role: $0.role, answers: filled($0.answers))
      }
    }
    return result
  }
}
