import JSONSource

/// One key of a catalogue with its words in every language, and where they are written.
///
/// Places are worked out when asked for: most texts have nothing wrong.
struct CatalogueEntry: Sendable {
  let member: JSONMember
  let key: String
  let localizations: [Localization]

  /// The words in one language.
  struct Localization: Sendable {
    let member: JSONMember
    let language: LanguageTag
    /// One form without a category, or several with one each.
    let forms: [Form]

    var place: Place { member.keyPlace }

    var placeholders: Set<Placeholder> {
      forms.reduce(into: []) { $0.formUnion($1.template.placeholders) }
    }
  }

  struct Form: Sendable {
    let value: JSONValue
    /// The plural form; nil for words without plural forms.
    let category: PluralCategory?
    let text: String
    let template: Template
    let status: Status

    var place: Place { value.place }
  }

  /// How far a translator has come.
  enum Status: String, Sendable, CaseIterable {
    case new, translated, stale
    case needsReview = "needs_review"
  }

  var place: Place { member.keyPlace }

  /// The words in exactly this language.
  func words(in language: LanguageTag) -> Localization? {
    localizations.first { $0.language == language }
  }
}
