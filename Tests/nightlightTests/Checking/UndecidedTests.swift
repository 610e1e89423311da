import Authoring
import Engine
import JSONSource
import Questions
import TestSupport
import Testing

@testable import Proving
@testable import nightlight

/// A shipped questionnaire proved within limits that are too narrow for it.
@Suite("What a proof leaves undecided")
struct UndecidedTests {
  @Test("is told as which questions are asked, where the ways themselves are open")
  func tellsOfWays() throws {
    let told = try undecided(within: DiagramLimits(nodes: 4, steps: 10))
    #expect(told.map(\.message) == ["which questions are asked is beyond the limits of the proof"])
    #expect(told.first?.place.pointer == "/start")
  }

  @Test("is told once of each rule, with how far apart the questions lie that it reads")
  func tellsOfRules() throws {
    let proof = Proof(
      findings: [
        Proof.Finding(property: .canGive("cs-06-early", .said), verdict: .proved),
        Proof.Finding(property: .keeps("cs-06-early"), verdict: .notDecided),
        Proof.Finding(property: .adviceIsOpen("cs-06-early"), verdict: .notDecided),
        Proof.Finding(property: .guarantee("early-baby-always-told"), verdict: .notDecided),
      ], conversations: nil, nodes: 0, pairs: AdvicePairs())
    let shipped = try ShippedFile("co-sleeping")
    let machine = try #require(shipped.machine)
    let told = Undecided(proof, of: machine, shipped.loaded.places).diagnostics
    #expect(told.map(\.code) == ["not-decided", "not-decided"])
    #expect(
      told.map(\.message) == [
        "'cs-06-early' is beyond the limits of the proof",
        "'early-baby-always-told' is beyond the limits of the proof",
      ])
    let advice = "ask what it compares close together, or make several rules of it"
    #expect(told.compactMap(\.help).allSatisfy { $0.hasSuffix(advice) })
  }

  @Test("is nothing where everything is decided")
  func isNothing() throws {
    #expect(try undecided(within: .standard).isEmpty)
  }

  private func undecided(within limits: DiagramLimits) throws -> [Diagnostic] {
    let shipped = try ShippedFile("co-sleeping")
    let machine = try #require(shipped.machine)
    let proof = Prover.prove(machine, within: limits)
    return Undecided(proof, of: machine, shipped.loaded.places).diagnostics
  }
}
