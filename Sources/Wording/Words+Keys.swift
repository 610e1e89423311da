extension Words {
  /// Whether there are words for something, its own or the ones it falls back to.
  package func has(_ key: WordingKey) -> Bool { present(key) != nil }

  /// The words for something in the questionnaire, filled in.
  package func text(
    _ key: WordingKey, _ values: [Placeholder: String] = [:], count: Int? = nil
  ) -> String {
    let (entry, name) = present(key) ?? (nil, key.key)
    return filled(entry, name, values, count: count)
  }

  /// The words for something, filled in; nil where there are none.
  package func optionalText(
    _ key: WordingKey, _ values: [Placeholder: String] = [:], count: Int? = nil
  ) -> String? {
    present(key).map { filled($0, $1, values, count: count) }
  }

  /// The words for something in this language itself, with nothing filled in; nil where they would
  /// have to be borrowed from another.
  package func ownText(_ key: WordingKey) -> String? { present(key).flatMap { ownText($0.1) } }

  /// The words for a key in this language itself.
  package func ownText(_ key: String) -> String? {
    let entry = entry(for: key)
    return (entry?.text(in: language) ?? entry?.text(in: language.base))?.filled()
  }

  /// What there is under the first of a key and its fallbacks that has words, and that key.
  private func present(_ key: WordingKey) -> (Catalogue.Entry?, String)? {
    var next: WordingKey? = key
    while let key = next {
      let name = key.key
      if let entry = entry(for: name) { return (entry, name) }
      next = key.fallback
    }
    return nil
  }
}
