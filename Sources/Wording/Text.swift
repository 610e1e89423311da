/// The words for one key in one language, with their plural forms where they have any.
package struct Text: Hashable, Sendable {
  /// The language that the words are in.
  package let language: LanguageTag
  private let forms: Forms

  private enum Forms: Hashable, Sendable {
    case single(Template)
    case plural([PluralCategory: Template])
  }

  init(_ text: String, in language: LanguageTag) {
    (self.language, forms) = (language, .single(Template(text)))
  }

  init(_ texts: [PluralCategory: String], in language: LanguageTag) {
    (self.language, forms) = (language, .plural(texts.mapValues(Template.init)))
  }

  private init(_ forms: Forms, in language: LanguageTag) {
    (self.forms, self.language) = (forms, language)
  }

  /// Everything to be filled in, in any of the forms.
  package var placeholders: Set<Placeholder> {
    switch forms {
    case .single(let template): template.placeholders
    case .plural(let templates): templates.values.reduce(into: []) { $0.formUnion($1.placeholders) }
    }
  }

  /// The words with the values in their places.
  ///
  /// The count chooses the form and fills `{count}`; without one, or without a form for it, the
  /// form `other` is taken.
  package func filled(_ values: [Placeholder: String] = [:], count: Int? = nil) -> String {
    var values = values
    if let count, values[.count] == nil { values[.count] = String(count) }
    switch forms {
    case .single(let template):
      return template.filled(values)
    case .plural(let templates):
      let category = count.flatMap { PluralRule(language)?.category(of: $0) } ?? .other
      return (templates[category] ?? templates[.other])?.filled(values) ?? ""
    }
  }

  /// The words with every text passed through a change that leaves places alone.
  func mapped(_ change: (Template) -> Template) -> Text {
    switch forms {
    case .single(let template): Text(.single(change(template)), in: language)
    case .plural(let templates): Text(.plural(templates.mapValues(change)), in: language)
    }
  }
}
