import JSONSource

/// Reads a whole catalogue and finds everything in it that is not of the format.
struct CatalogueReader {
  let source: LanguageTag
  private(set) var entries: [CatalogueEntry] = []
  var diagnostics: [Diagnostic] = []

  init(_ catalogue: Catalogue) {
    source = catalogue.sourceLanguage
    _ = members(
      of: catalogue.root, "a catalogue", allowing: ["sourceLanguage", "strings", "version"])
    version(of: catalogue.root)
    entries = (catalogue.strings.members ?? []).map { entry($0) }
  }

  private mutating func version(of root: JSONValue) {
    guard let version = root["version"] else {
      diagnostics.append(
        Diagnostic(
          error: .catalogueMissingKey, "the catalogue has no 'version'", at: root.place,
          help: "add \"version\": \"1.0\""))
      return
    }
    _ = choice(version, "a version of the format", among: ["1.0", "1.1"])
  }

  private mutating func entry(_ member: JSONMember) -> CatalogueEntry {
    var localizations: [CatalogueEntry.Localization] = []
    let allowed = ["comment", "extractionState", "localizations"]
    for part in members(of: member.value, "an entry", allowing: allowed) {
      switch part.key {
      case "comment":
        _ = string(part.value, "a comment")
      case "extractionState":
        _ = choice(
          part.value, "a state of extraction",
          among: ["manual", "migrated", "stale", "extracted_with_value"])
      default:
        localizations = members(of: part.value, "the localizations", allowing: nil)
          .compactMap { localization($0) }
      }
    }
    return CatalogueEntry(member: member, key: member.key, localizations: localizations)
  }

  private mutating func localization(_ member: JSONMember) -> CatalogueEntry.Localization? {
    guard let language = LanguageTag(member.key), language.description == member.key,
      language != .pseudo
    else {
      diagnostics.append(
        Diagnostic(
          error: .catalogueLanguage,
          "\(Visible.quoted(member.key)) is not a language that words can be kept in",
          at: member.keyPlace, help: "write a tag such as \"en\", \"en-GB\" or \"ur\""))
      return nil
    }
    var forms: [CatalogueEntry.Form] = []
    let parts = members(of: member.value, "a localization", allowing: ["stringUnit", "variations"])
    if parts.count != 1 {
      diagnostics.append(
        Diagnostic(
          error: .catalogueValue, "a localization is a 'stringUnit' or has 'variations'",
          at: member.value.place, help: "keep one of them"))
    }
    for part in parts {
      if part.key == "stringUnit" {
        forms += form(part.value, nil).map { [$0] } ?? []
      } else {
        forms += plurals(part.value)
      }
    }
    return CatalogueEntry.Localization(member: member, language: language, forms: forms)
  }

  private mutating func plurals(_ value: JSONValue) -> [CatalogueEntry.Form] {
    members(of: value, "the variations", allowing: ["plural"]).flatMap { plural in
      let categories = PluralCategory.allCases.map(\.rawValue)
      return members(of: plural.value, "the plural forms", allowing: categories)
        .compactMap { variation in
          members(of: variation.value, "a plural form", allowing: ["stringUnit"])
            .first.flatMap { form($0.value, PluralCategory(rawValue: variation.key)) }
        }
    }
  }

  private mutating func form(_ unit: JSONValue, _ category: PluralCategory?)
    -> CatalogueEntry.Form?
  {
    _ = members(of: unit, "a string unit", allowing: ["state", "value"])
    guard let value = required("value", in: unit), let text = string(value, "a text"),
      let state = required("state", in: unit),
      let status = choice(
        state, "a state", among: CatalogueEntry.Status.allCases.map(\.rawValue)
      ).flatMap(CatalogueEntry.Status.init)
    else { return nil }
    return CatalogueEntry.Form(
      value: value, category: category, text: text, template: Template(text), status: status)
  }
}
