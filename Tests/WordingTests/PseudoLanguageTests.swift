import Testing

@testable import Wording

@Suite("The pseudo-language") struct PseudoLanguageTests {
  @Test("accents letters, lengthens by two fifths, and leaves places alone")
  func accents() {
    let text = PseudoLanguage.text(Template("Hello {value}, {{x}}"))
    #expect(text.filled([.value: "abc"]) == "⟦Ĥéļļö abc, {ẋ} öñé ⟧")
  }

  @Test("is longer by two fifths, rounded up", arguments: 0..<60)
  func longer(length: Int) {
    let text = PseudoLanguage.text(Template(String(repeating: "x", count: length))).filled([:])
    #expect(text.count == length + (length * 2 + 4) / 5 + 2)
  }

  @Test(
    "leaves out the words that people type",
    arguments: [
      ("dialogue.command.back", true), ("command.back", true), ("dialogue.commands", false),
    ])
  func typed(key: String, isTyped: Bool) {
    #expect(PseudoLanguage.isTyped(key) == isTyped)
  }
}
