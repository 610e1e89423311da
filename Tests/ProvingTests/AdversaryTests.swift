import Engine
import Questions
import TestSupport
import Testing

@testable import Proving

@Suite("A questionnaire that is hard to prove")
struct AdversaryTests {
  /// A twentieth of what a check may take.
  private static let few = DiagramLimits(nodes: 50_000, steps: 1_000_000)

  @Test("ends with what is so, or undecided", arguments: Adversary.allCases)
  func isNeverWrong(adversary: Adversary) {
    let proof = Prover.prove(Machine(adversary.questionnaire), within: Self.few)
    // Every rule here can fire, so what is promised is broken wherever it is decided.
    #expect(proof.verdict(of: .guarantee("never")) != .proved)
    #expect(proof.verdict(of: .canGive("rule", .said)) != .broken(nil))
    #expect(proof.verdict(of: .ends(.talk)) == .proved)
    #expect(proof.nodes <= Self.few.nodes)
  }

  @Test(
    "is decided where little has to be remembered from one answer to the next",
    arguments: Adversary.allCases)
  func isDecided(adversary: Adversary) {
    let proof = Prover.prove(Machine(adversary.questionnaire), within: Self.few)
    let isTangled = [.crossed, .crossedUnknown, .forks, .membersAcrossPeople, .sums].contains(
      adversary)
    #expect((proof.verdict(of: .guarantee("never")) == .notDecided) == isTangled)
  }

  @Test("leaves what is easy decided")
  func leavesTheRest() {
    let questionnaire = Adversary.crossed.questionnaire
    let proof = Prover.prove(Machine(questionnaire), within: Self.few)
    let undecided = proof.findings.filter { $0.verdict == .notDecided }.map(\.property)
    #expect(
      undecided == [
        .guarantee("never"), .canGive("rule", .said), .canGive("rule", .unsure), .keeps("rule"),
        .tellsTruly("rule"), .adviceIsOpen("rule"),
      ])
    #expect(proof.conversations == Natural(5).raised(to: 80))
  }

  @Test("names the pairs with an advice of which it is open when it is given")
  func namesPairs() {
    let crossed = Adversary.crossed.questionnaire
    let questionnaire = Questionnaire.make(
      start: crossed.start.talk, states: crossed.states,
      advice: [
        .make("one", when: .is("q-0", .yes)), .make("other", when: .is("q-0", .no)),
      ] + crossed.advice)
    let pairs = Prover.prove(Machine(questionnaire), within: Self.few).pairs
    #expect(
      pairs.notDecided == [
        AdvicePairs.Pair(first: "one", second: "rule"),
        AdvicePairs.Pair(first: "other", second: "rule"),
      ])
  }
}

extension Proof {
  fileprivate func verdict(of property: Property) -> Verdict? {
    findings.first { $0.property == property }?.verdict
  }
}

extension Natural {
  fileprivate func raised(to exponent: Int) -> Natural {
    (0..<exponent).reduce(Natural(1)) { product, _ in
      product.doubled(2) + product
    }
  }
}
