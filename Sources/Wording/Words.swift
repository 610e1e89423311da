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

  package func has(_ key: String) -> Bool { catalogues.contains { $0.has(key) } }

  /// The words for a key, filled in.
  package func text(
    _ key: String, _ values: [Placeholder: String] = [:], count: Int? = nil
  ) -> String {
    guard let catalogue = catalogues.first(where: { $0.has(key) }),
      let (text, mark) = text(key, in: catalogue)
    else { return "[\(key)]" }
    return mark + text.filled(values, count: count)
  }

  /// The words in the language nearest to the one asked for, and the mark that shows it.
  private func text(_ key: String, in catalogue: Catalogue) -> (Text, mark: String)? {
    let source = catalogue.sourceLanguage
    if language == .pseudo, source.base == .english {
      return catalogue.text(key, in: source).map { text in
        (PseudoLanguage.isTyped(key) ? text : text.mapped(PseudoLanguage.text), "")
      }
    }
    if let text = catalogue.text(key, in: language) ?? catalogue.text(key, in: language.base) {
      return (text, "")
    }
    let mark = source.base == language.base ? "" : "[\(source)] "
    return catalogue.text(key, in: source).map { ($0, mark) }
  }
}
