package import JSONSource

/// Everything wrong in a catalogue by itself, whatever its words are for.
package enum CatalogueCheck {
  /// The diagnostics of a catalogue whose texts may have these placeholders, sorted by place.
  package static func diagnostics(
    of catalogue: Catalogue, allowing placeholders: Set<Placeholder>
  ) -> [Diagnostic] {
    diagnostics(of: CatalogueReader(catalogue), allowing: placeholders).sorted()
  }

  /// The diagnostics of a catalogue that has been read, in no order.
  static func diagnostics(
    of reader: CatalogueReader, allowing placeholders: Set<Placeholder>
  ) -> [Diagnostic] {
    reader.diagnostics
      + TextRule.check(reader.entries)
      + PlaceholderRule.check(reader.entries, source: reader.source, allowing: placeholders)
      + PluralFormRule.check(reader.entries)
      + TranslationRule.check(reader.entries, source: reader.source)
      + BannedPhrases.check(reader.entries)
  }
}
