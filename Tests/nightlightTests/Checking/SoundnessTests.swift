import Authoring
import Engine
import JSONSource
import Proving
import Questions
import TestSupport
import Testing
import Wording

@testable import nightlight

@Suite("The soundness of a questionnaire")
struct SoundnessTests {
  @Test("has no breach where everything promised is proved")
  func isSound() throws {
    let soundness = try #require(try ShippedFile("crying").soundness())
    #expect(soundness.diagnostics == [])
    #expect(soundness.proof?.outcome == .proved)
  }

  @Test("tells once what both the proof and an example break")
  func isToldOnce() throws {
    let soundness = try #require(try ShippedFile.broken().soundness())
    #expect(
      soundness.breaches.map(\.property) == [
        .redFlag("early-baby"), .guarantee("early-baby-always-told"),
      ])
    #expect(
      soundness.breaches.last?.diagnostic.help
        == "the example 'just-small-and-just-early' shows it")
    #expect(soundness.breaches.last?.counterexample?.cost.answered == 1)
  }

  @Test("tells what does not hold in the order of the file, each under a name of its own")
  func isInOrder() throws {
    let breaches = try #require(try ShippedFile.broken().soundness()).breaches
    #expect(breaches.map(\.diagnostic) == breaches.map(\.diagnostic).sorted())
    #expect(Set(breaches.map(\.name)).count == breaches.count)
  }

  @Test("rests on the examples where an earlier proof is relied on")
  func reliesOnExamples() throws {
    let soundness = try #require(try ShippedFile.broken().soundness(isProved: false))
    #expect(soundness.breaches.map(\.property.subject) == ["early-baby", "early-baby-always-told"])
    #expect(soundness.breaches.allSatisfy { $0.counterexample == nil })
  }

  @Test("is broken by an example however far the proof came")
  func isBrokenThoughNotDecided() throws {
    let shipped = try ShippedFile.broken()
    let machine = try #require(shipped.machine)
    let soundness = Soundness(
      of: machine, places: shipped.loaded.places,
      examples: ExampleCheck(of: machine, places: shipped.loaded.places),
      proof: Prover.prove(machine, within: DiagramLimits(nodes: 4, steps: 10)))
    #expect(!soundness.isDecided)
    #expect(soundness.breaches.count == 2)
  }
}
