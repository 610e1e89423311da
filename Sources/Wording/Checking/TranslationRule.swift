import JSONSource

/// Every key has words in the source language, and in every other language of the catalogue.
enum TranslationRule {
  static func check(_ entries: [CatalogueEntry], source: LanguageTag) -> [Diagnostic] {
    let languages = Set(entries.flatMap(\.localizations).map(\.language)).subtracting([source])
    return entries.flatMap { entry in
      missing(in: entry, source: source, languages: languages.sorted()) + unfinished(in: entry)
    }
  }

  private static func missing(
    in entry: CatalogueEntry, source: LanguageTag, languages: [LanguageTag]
  ) -> [Diagnostic] {
    guard entry.words(in: source) != nil else {
      return [
        Diagnostic(
          error: .missing,
          "\(Visible.quoted(entry.key)) has no words in '\(source)', the source language",
          at: entry.place, help: "add a localization for \"\(source)\"")
      ]
    }
    return languages.filter { entry.words(in: $0) == nil }.map { language in
      Diagnostic(
        warning: .untranslated,
        "\(Visible.quoted(entry.key)) has no words in '\(language)'", at: entry.place,
        help: "until it has, '\(source)' is shown behind a mark")
    }
  }

  private static func unfinished(in entry: CatalogueEntry) -> [Diagnostic] {
    entry.localizations.flatMap { words in
      words.forms.filter { $0.status != .translated }.map { form in
        Diagnostic(
          warning: .unfinished,
          "the words of \(Visible.quoted(entry.key)) in '\(words.language)' are marked "
            + "'\(form.status.rawValue)'",
          at: form.place, help: "have them read, then mark them 'translated'")
      }
    }
  }
}
