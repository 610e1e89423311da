extension Words {
  /// Whether there are words for something, its own or the ones it falls back to.
  package func has(_ key: WordingKey) -> Bool { present(key) != nil }

  /// The words for something in the questionnaire, filled in.
  package func text(
    _ key: WordingKey, _ values: [Placeholder: String] = [:], count: Int? = nil
  ) -> String {
    text((present(key) ?? key).key, values, count: count)
  }

  /// The words for something, filled in; nil where there are none.
  package func optionalText(
    _ key: WordingKey, _ values: [Placeholder: String] = [:], count: Int? = nil
  ) -> String? {
    present(key).map { text($0.key, values, count: count) }
  }

  /// The first of a key and its fallbacks that has words.
  private func present(_ key: WordingKey) -> WordingKey? {
    var next: WordingKey? = key
    while let key = next {
      if has(key.key) { return key }
      next = key.fallback
    }
    return nil
  }
}
