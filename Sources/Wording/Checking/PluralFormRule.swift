import JSONSource

/// A text with a count has the plural forms of its language, all of them and no other.
enum PluralFormRule {
  static func check(_ entries: [CatalogueEntry]) -> [Diagnostic] {
    entries.flatMap { entry in entry.localizations.flatMap(forms) }
  }

  private static func forms(of words: CatalogueEntry.Localization) -> [Diagnostic] {
    let found = words.forms.compactMap(\.category)
    guard !found.isEmpty || words.placeholders.contains(.count) else { return [] }
    guard let expected = PluralRule(words.language)?.categories else {
      return [
        Diagnostic(
          error: .pluralLanguage, "the plural forms of '\(words.language)' are not known",
          at: words.place, help: "say it without a count")
      ]
    }
    let missing = expected.filter { !found.contains($0) }
    var diagnostics: [Diagnostic] = []
    if !missing.isEmpty {
      diagnostics.append(
        Diagnostic(
          error: .pluralMissing,
          "'\(words.language)' lacks the plural \(list(missing))", at: words.place,
          help: "a text with {count} needs \(expected.map(\.rawValue).joined(separator: ", "))"))
    }
    let superfluous = found.filter { !expected.contains($0) }
    if !superfluous.isEmpty {
      diagnostics.append(
        Diagnostic(
          warning: .pluralUnused,
          "'\(words.language)' never uses the plural \(list(superfluous))", at: words.place,
          help: "remove what is never shown"))
    }
    return diagnostics
  }

  private static func list(_ categories: [PluralCategory]) -> String {
    (categories.count == 1 ? "form " : "forms ")
      + categories.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}
