package import JSONSource

/// A String Catalog (`.xcstrings`): words by key, in one or more languages.
///
/// Reading one checks its outer shape and finds its keys; words are made only when asked for, since
/// a person waits while a session starts. `CatalogueCheck` looks at everything.
package struct Catalogue: Sendable {
  /// The name under which diagnostics speak of it.
  package let name: String
  /// The language that the words were written in, and that fills what others lack.
  package let sourceLanguage: LanguageTag
  let root: JSONValue
  let strings: JSONValue
  private let index: JSONIndex

  /// Reads a catalogue.
  ///
  /// - Throws: the first thing without which nothing can be looked up.
  package init(reading file: SourceFile) throws(Diagnostic) {
    root = try JSONDocument(parsing: file, within: .catalogue).root
    name = file.name
    guard root.kind == .object else {
      throw Diagnostic(error: .catalogueType, "a catalogue is an object", at: root.place)
    }
    guard let source = root["sourceLanguage"] else {
      throw Diagnostic(
        error: .catalogueMissingKey, "the catalogue has no 'sourceLanguage'", at: root.place,
        help: "add \"sourceLanguage\": \"en\"")
    }
    guard let tag = source.string.flatMap(LanguageTag.init) else {
      throw Diagnostic(
        error: .catalogueLanguage, "the source language is not the name of a language",
        at: source.place, help: "write a tag such as \"en\"")
    }
    guard let strings = root["strings"] else {
      throw Diagnostic(
        error: .catalogueMissingKey, "the catalogue has no 'strings'", at: root.place,
        help: "add \"strings\": {}")
    }
    guard let index = JSONIndex(strings) else {
      throw Diagnostic(error: .catalogueType, "'strings' is not an object", at: strings.place)
    }
    (sourceLanguage, self.strings, self.index) = (tag, strings, index)
  }

  /// All keys, in the order of the file.
  package var keys: [String] { strings.members?.map(\.key) ?? [] }

  /// The languages in which there is at least one text, in alphabetical order.
  package var languages: [LanguageTag] {
    let tags = (strings.members ?? []).flatMap { member in
      (member.value["localizations"]?.members ?? []).map(\.key)
    }
    return Set(tags).compactMap(LanguageTag.init).sorted()
  }

  package func has(_ key: String) -> Bool { index[key] != nil }

  /// What there is for a key, found once and then read in any language.
  func entry(for key: String) -> Entry? {
    index[key].map {
      Entry(sourceLanguage: sourceLanguage, localizations: $0.value["localizations"])
    }
  }

  /// The words for a key in exactly this language; nil where there are none.
  package func text(_ key: String, in language: LanguageTag) -> Text? {
    entry(for: key)?.text(in: language)
  }

  /// What is filled in into the words for a key, by the source language.
  package func placeholders(of key: String) -> Set<Placeholder> {
    text(key, in: sourceLanguage)?.placeholders ?? []
  }
}

extension Catalogue {
  /// What a catalogue has for one key.
  struct Entry: Sendable {
    let sourceLanguage: LanguageTag
    fileprivate let localizations: JSONValue?

    /// The words in exactly this language; nil where there are none.
    func text(in language: LanguageTag) -> Text? {
      guard let own = localizations?[language.description] else { return nil }
      if let value = own["stringUnit"]?["value"]?.string { return Text(value, in: language) }
      guard let variations = own["variations"]?["plural"]?.members else { return nil }
      let texts = variations.compactMap { variation -> (PluralCategory, String)? in
        guard let category = PluralCategory(rawValue: variation.key),
          let value = variation.value["stringUnit"]?["value"]?.string
        else { return nil }
        return (category, value)
      }
      return texts.isEmpty ? nil : Text(Dictionary(texts) { first, _ in first }, in: language)
    }
  }
}
