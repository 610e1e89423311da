import Authoring
import Engine
import JSONSource
import Proving
import Questions
import Testing
import Wording

@testable import nightlight

@Suite("A counter-example in words")
struct CounterexampleTextTests {
  private func text() throws -> CounterexampleText {
    let shipped = try ShippedFile.broken()
    let breach = try #require(shipped.soundness()?.breaches.first)
    return try #require(
      CounterexampleText(
        breach, of: #require(shipped.machine), words: ShippedFile.words("co-sleeping")))
  }

  @Test("is a transcript, with the answers that matter marked")
  func transcript() throws {
    let lines = try text().lines
    #expect(lines.contains("    How many weeks did the pregnancy last?"))
    #expect(lines.contains("    > 36 weeks and 0 days  *"))
    #expect(lines.contains("    Whatever else is asked: no answer."))
    #expect(lines.contains("    {\"date\":\"2024-10-04\",\"answers\":{\"gestation\":252}}"))
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
    #expect(!examples.diagnostics.contains { $0.message.contains("'\(text.name)'") })
    #expect(
      examples.breaking[.guarantee("early-baby-always-told")]
        == [text.name, "just-small-and-just-early"])
  }

  @Test("names people by their roles, and tells that there is nobody else")
  func people() throws {
    let shipped = try ShippedFile(
      "co-sleeping", replacing: "{ \"advice\": \"cs-02-alcohol\" }",
      with: "{ \"advice\": \"cs-08-twins\" }")
    let breach = try #require(
      shipped.soundness()?.breaches.first { $0.property == .guarantee("drink-always-told") })
    let lines = try #require(
      CounterexampleText(
        breach, of: #require(shipped.machine), words: ShippedFile.words("co-sleeping"))
    ).lines
    #expect(lines.contains("    > One  *"), "\(lines)")
  }
}
