import Authoring
import JSONSource
import Testing

@testable import nightlight

/// What an example says of a conversation, held beside what follows from it.
@Suite("The check of an example")
struct ExampleCheckTests {
  @Test(
    "holds of what is expected as it is given",
    arguments: [
      #""advice": [{ "id": "cot", "text": "said" }]"#,
      #""advice": [{ "id": "cot", "text": "said", "level": "strong" }]"#,
      #""advice": [{ "id": "cot", "text": "said" }], "#
        + #""audiences": { "practitioner": ["cot"], "restricted": [] }"#,
    ])
  func holds(expected: String) throws {
    #expect(try differences(expected) == nil)
  }

  @Test("tells another level")
  func tellsLevel() throws {
    #expect(
      try differences(#""advice": [{ "id": "cot", "text": "said", "level": "urgent" }]"#)
        == "advice 'cot' at the level 'strong', not 'urgent'")
  }

  @Test("tells a piece of advice from a prompt of the same name")
  func tellsTheTwoApart() throws {
    let both = #""audiences": { "practitioner": ["cot", "cot"], "restricted": [] }"#
    #expect(
      try differences(#""advice": [{ "id": "cot", "text": "said" }], "# + both)
        == "for the audience 'practitioner' missing: cot")
    #expect(
      try differences(#""advice": [{ "id": "cot", "text": "said" }], "# + both, "practitioner")
        == nil)
  }

  /// How what follows from the one conversation differs from what an example expects.
  private func differences(_ expected: String, _ audience: String = "parent") throws -> String? {
    let text = """
      { "format": 1, "id": "small", "version": "1.0.0",
        "review": { "status": "draft", "by": null, "on": null, "expires": "2040-01-01" },
        "sources": { "own": { "title": "For a test", "publisher": "Nightlight", "seen": "own" } },
        "lists": { "message": { "safe-sleep": { "step": "safe-sleep" } } },
        "start": { "talk": "has-cot" },
        "states": {
          "has-cot": { "ask": "yes-no", "audience": "parent", "next": "end" },
          "end": { "end": "talk", "audience": "parent" } },
        "facts": { "no-cot": { "is": ["has-cot", "no"] } },
        "advice": { "cot": { "audience": "\(audience)", "level": "strong",
          "when": { "fact": "no-cot" }, "message": "safe-sleep", "leaflet": "never",
          "sources": ["own"] } },
        "prompts": { "cot": { "audience": "practitioner", "when": { "fact": "no-cot" },
          "ifUnknown": true, "sources": ["own"] } },
        "guarantees": [],
        "examples": [
          { "id": "none", "answers": { "has-cot": "no" }, \(expected), "prompts": ["cot"] }] }
      """
    let shipped = ShippedFile(SourceFile(name: "small.json", bytes: Array(text.utf8)))
    let machine = try #require(shipped.machine)
    return ExampleCheck(of: machine, places: shipped.loaded.places).diagnostics.first?.help
  }
}
