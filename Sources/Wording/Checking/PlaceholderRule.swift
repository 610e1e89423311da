import JSONSource

/// Texts fill in what exists, what the catalogue may use, and the same in every language.
enum PlaceholderRule {
  static func check(
    _ entries: [CatalogueEntry], source: LanguageTag, allowing allowed: Set<Placeholder>
  ) -> [Diagnostic] {
    let names = allowed.map(\.rawValue).sorted()
    return entries.flatMap { entry in
      entry.localizations.flatMap { words in
        words.forms.flatMap { spelling($0, allowing: allowed, named: names) }
          + differences(in: words, from: entry.words(in: source))
      }
    }
  }

  /// Places and braces of one text that mean nothing here.
  private static func spelling(
    _ form: CatalogueEntry.Form, allowing allowed: Set<Placeholder>, named names: [String]
  ) -> [Diagnostic] {
    form.template.pieces.compactMap { piece in
      switch piece {
      case .literal:
        return nil
      case .placeholder(let placeholder):
        guard !allowed.contains(placeholder) else { return nil }
        return Diagnostic(
          error: .placeholder,
          "'{\(placeholder.rawValue)}' is not filled in in this catalogue", at: form.place,
          help: "use \(list(names)), or say it in words")
      case .unknown(let name):
        let nearest = NearestName.nearest(to: name, among: names)
        return Diagnostic(
          error: .placeholder,
          "there is nothing to fill in called \(Visible.quoted(name))",
          at: form.place,
          help: nearest.map { "did you mean '{\($0)}'?" }
            ?? "use \(list(names)), or write {{ and }} for braces")
      case .brace(let brace):
        return Diagnostic(
          error: .brace, "a brace '\(brace)' stands alone", at: form.place,
          help: "write \(brace)\(brace) for the brace itself")
      }
    }
  }

  /// What one language fills in and another does not. A plural form may leave out the count.
  private static func differences(
    in words: CatalogueEntry.Localization, from source: CatalogueEntry.Localization?
  ) -> [Diagnostic] {
    guard let expected = (source ?? words).placeholdersIfAny else { return [] }
    return words.forms.flatMap { form in
      let found = form.template.placeholders
      let mayLack: Set<Placeholder> = form.category == nil ? [] : [.count]
      return
        difference(expected.subtracting(found).subtracting(mayLack)) { name in
          Diagnostic(
            error: .placeholder,
            "'\(name)' is missing in '\(words.language)'\(form.described)", at: form.place,
            help: "put \(name) where it belongs in this language")
        }
        + difference(found.subtracting(expected)) { name in
          Diagnostic(
            error: .placeholder,
            "'\(name)' stands in '\(words.language)'\(form.described) and not in the source",
            at: form.place, help: "remove it, or put it into the source as well")
        }
    }
  }

  private static func difference(
    _ placeholders: Set<Placeholder>, _ diagnostic: (String) -> Diagnostic
  ) -> [Diagnostic] {
    placeholders.map { "{\($0.rawValue)}" }.sorted().map(diagnostic)
  }

  private static func list(_ names: [String]) -> String {
    names.map { "{\($0)}" }.joined(separator: ", ")
  }
}

extension CatalogueEntry.Localization {
  /// What the words fill in; nil where there are no words to compare with.
  fileprivate var placeholdersIfAny: Set<Placeholder>? { forms.isEmpty ? nil : placeholders }
}

extension CatalogueEntry.Form {
  fileprivate var described: String { category.map { ", form '\($0.rawValue)'" } ?? "" }
}
