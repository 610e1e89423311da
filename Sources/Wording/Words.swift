private import JSONSource

/// The words of a session in one language, out of its catalogues.
///
/// It always answers. Words that are missing in the language come from the source language behind a
/// mark, such as `[en] `; words that are missing altogether come as their key in brackets.
package struct Words: Sendable {
  package let language: LanguageTag
  private let catalogues: [Catalogue]

  /// Words out of catalogues: the first that has a key decides.
  package init(catalogues: [Catalogue], language: LanguageTag) {
    (self.catalogues, self.language) = (catalogues, language)
  }

  /// The same words in another language.
  package func `in`(_ language: LanguageTag) -> Words {
    Words(catalogues: catalogues, language: language)
  }

  /// The languages in which there are words, the one made up for trying out among them.
  package var languages: [LanguageTag] {
    Set(catalogues.flatMap(\.languages) + [.pseudo]).sorted()
  }

  package func has(_ key: String) -> Bool { entry(for: key) != nil }

  /// The words for a key, filled in.
  package func text(
    _ key: String, _ values: [Placeholder: String] = [:], count: Int? = nil
  ) -> String {
    filled(entry(for: key), key, values, count: count)
  }

  /// What the first catalogue that has the key has for it.
  func entry(for key: String) -> Catalogue.Entry? {
    for catalogue in catalogues {
      if let entry = catalogue.entry(for: key) { return entry }
    }
    return nil
  }

  /// The words of an entry, filled in; the key in brackets where there are none.
  func filled(
    _ entry: Catalogue.Entry?, _ key: String, _ values: [Placeholder: String], count: Int?
  ) -> String {
    guard let entry, let (text, mark) = nearest(in: entry, key) else { return "[\(key)]" }
    return mark + text.filled(values, count: count)
  }

  /// The words in the language nearest to the one asked for, and the mark that shows it.
  private func nearest(in entry: Catalogue.Entry, _ key: String) -> (Text, mark: String)? {
    let source = entry.sourceLanguage
    if language == .pseudo, source.base == .english {
      return entry.text(in: source).map { text in
        (PseudoLanguage.isTyped(key) ? text : text.mapped(PseudoLanguage.text), "")
      }
    }
    if let text = entry.text(in: language) ?? entry.text(in: language.base) { return (text, "") }
    let mark = source.base == language.base ? "" : "[\(source)] "
    return entry.text(in: source).map { ($0, mark) }
  }
}
