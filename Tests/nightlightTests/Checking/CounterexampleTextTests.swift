import Authoring
import Engine
import JSONSource
import Proving
import Questions
import TestSupport
import Testing
import Wording

@testable import nightlight

@Suite("A counter-example in words")
struct CounterexampleTextTests {
  private func text(
    of property: Property = .guarantee("early-baby-always-told"),
    in shipped: ShippedFile? = nil
  ) throws -> CounterexampleText {
    let shipped = try shipped ?? .broken()
    let machine = try #require(shipped.machine)
    let breach = try #require(shipped.soundness()?.breaches.first { $0.property == property })
    let words = try ShippedFile.words("co-sleeping")
    return try #require(
      CounterexampleText(breach, of: machine, in: "co-sleeping.json", words: words))
  }

  @Test("is a transcript, with the answers that matter marked")
  func transcript() throws {
    let lines = try text().lines
    #expect(lines.contains("    How many weeks did the pregnancy last?"))
    #expect(lines.contains("    > 36 weeks and 0 days  *"))
    #expect(lines.contains("    Whatever else is asked: no answer."))
    #expect(
      lines.contains(
        #"    echo '{"date":"2024-10-04","answers":{"gestation":252}}' | "#
          + "nightlight replay co-sleeping.json"))
  }

  @Test("is an example to paste: it loads, leads to what it says, and shows the breach")
  func example() throws {
    let text = try text()
    let lines = text.lines
    let first = try #require(lines.firstIndex { $0.hasPrefix("    { \"id\":") })
    let pasted = try ShippedFile.broken()
      .adding(example: lines[first...].joined(separator: "\n"))
    #expect(pasted.loaded.diagnostics == [])
    let examples = try #require(pasted.soundness(isProved: false)?.examples)
    #expect(
      !examples.diagnostics.contains { $0.message.contains("'breaks-early-baby-always-told'") })
    #expect(
      examples.breaking[.guarantee("early-baby-always-told")]
        == ["breaks-early-baby-always-told", "just-small-and-just-early"])
  }

  @Test("names people by their roles, in the words of the questionnaire")
  func people() throws {
    let claim = "\"whenever\": { \"maybe\": { \"fact\": \"drink-in-bed\" } }"
    let shipped = try ShippedFile(
      "co-sleeping", replacing: claim + ",\n      \"then\": { \"advice\": \"cs-02-alcohol\" }",
      with:
        "\"whenever\": { \"fact\": \"drink-in-bed\" }, \"then\": { \"advice\": \"cs-08-twins\" }")
    let lines = try text(of: .guarantee("drink-always-told"), in: shipped).lines
    #expect(lines.contains("    1. your baby's mother"), "\(lines)")
  }
}
