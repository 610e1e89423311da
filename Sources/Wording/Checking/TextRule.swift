import JSONSource

/// A text says something, and holds nothing that cannot be seen.
enum TextRule {
  static func check(_ entries: [CatalogueEntry]) -> [Diagnostic] {
    entries.flatMap(\.localizations).flatMap(\.forms).compactMap { form in
      if form.text.allSatisfy(\.isWhitespace) {
        return Diagnostic(
          error: .empty, "the text is empty", at: form.place,
          help: "write the words, or remove the key")
      }
      let line = form.text.utf8.contains(UInt8(ascii: "\n")) ? joined(form.text) : form.text
      let visible = Visible.text(line)
      guard visible != line else { return nil }
      return Diagnostic(
        error: .unseenCharacter,
        "the text holds characters that cannot be seen: \(Visible.quoted(visible))",
        at: form.place, help: "remove them; a line may end with \\n")
    }
  }

  private static func joined(_ text: String) -> String {
    String(text.map { $0 == "\n" ? " " : $0 })
  }
}
