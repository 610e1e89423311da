import Engine
import Questions
import TestSupport
import Testing

@testable import Proving

/// What the proof says of things shown to a parent that read what only others may see.
@Suite("The proof of secrecy")
struct ProverSecrecyTests {
  @Test("finds an answer that is kept from a parent")
  func answer() {
    let changed = Self.read(by: .is("seen", .yes), audience: .practitioner)
    #expect(changed == .question("seen"))
  }

  @Test(
    "finds people who are asked for out of a parent's hearing",
    arguments: [
      Condition.some(.people("adult"), .constant(true)),
      .some(.people("adult"), .role("uncle")),
      .every(.people("adult"), .constant(false)),
    ])
  func people(condition: Condition) {
    #expect(Self.read(by: condition, audience: .practitioner) == .everybody("adult"))
  }

  @Test("finds nothing where all of it is asked in front of the parent")
  func nothing() {
    let condition = Condition.any([
      .is("seen", .yes), .some(.people("adult"), .role("uncle")),
    ])
    #expect(Self.read(by: condition, audience: .parent) == nil)
  }

  /// What a parent's advice with a condition reads, of what is asked before another audience.
  private static func read(by condition: Condition, audience: Audience) -> Counterexample.Changed? {
    let loop = Loop(over: .people("adult"), inner: nil, start: "each", where: nil)
    let machine = Machine(
      Questionnaire.make(
        people: [PersonKind(id: "adult", roles: ["aunt", "uncle"], count: 0...2)], start: "seen",
        states: [
          .make("seen", .ask(.yesNo), [.to("adults")], audience: audience),
          .make("adults", .each(loop), [.to("end")], audience: audience),
          .make("each", .ask(.yesNo), [.nextPerson], audience: audience), .end("end"),
        ], advice: [.make("advice", when: condition)]))
    var prover = Prover(machine, within: .standard)
    guard case .broken(let example) = prover.examine(.adviceIsOpen("advice")) else { return nil }
    return example?.changed
  }
}
