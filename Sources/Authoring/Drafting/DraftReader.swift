import JSONSource
import Questions

/// Reads a questionnaire's shape from JSON, and notes everything wrong with it.
///
/// It follows no name: whether what is named exists is for the `Resolver`.
struct DraftReader: Sendable {
  var findings = Findings()

  /// The one format that this version reads.
  static let format = 1

  private static let required = [
    "format", "id", "version", "review", "sources", "start", "states",
  ]
  private static let optional = [
    "$schema", "parts", "people", "lists", "urgent", "derived", "facts", "scores", "card",
    "drinks", "advice", "prompts", "guarantees", "examples",
  ]

  mutating func draft(_ root: JSONValue, withExamples: Bool) -> Draft {
    var draft = Draft()
    guard
      let fields = fields(
        of: root, "the questionnaire", required: Self.required, optional: Self.optional)
    else { return draft }
    if let schema = fields["$schema"] { _ = text(schema) }
    checkFormat(fields["format"])
    draft.id = fields["id"].flatMap { declared($0) }.flatMap { try? QuestionnaireID($0.value) }
    draft.version = fields["version"].flatMap { version($0) }
    draft.review = fields["review"].flatMap { review($0) }
    draft.sources = members(of: fields["sources"]).map { source($0) }
    draft.parts = fields["parts"].map { declaredNames($0, "part") } ?? []
    draft.people = members(of: fields["people"]).map { personKind($0) }
    draft.lists = members(of: fields["lists"]).map { list($0) }
    draft.start = fields["start"].flatMap { start($0) }
    draft.urgent = members(of: fields["urgent"]).map { urgent($0) }
    draft.age = fields["derived"].flatMap { age($0) }
    draft.states = members(of: fields["states"], "states", most: Limits.states).map { state($0) }
    draft.facts = members(of: fields["facts"], "facts", most: Limits.facts).map { fact($0) }
    draft.scores = members(of: fields["scores"]).map { score($0) }
    draft.card = fields["card"].flatMap { card($0) }
    draft.drinks = fields["drinks"].flatMap { drinks($0) }
    draft.advice = members(of: fields["advice"]).map { advice($0) }
    draft.prompts = members(of: fields["prompts"]).map { prompt($0) }
    draft.guarantees = elements(of: fields["guarantees"]).compactMap { guarantee($0) }
    if withExamples {
      draft.examples = elements(of: fields["examples"]).compactMap { example($0) }
    }
    unique(draft.guarantees.map(\.name), "guarantee")
    unique(draft.examples.map(\.name), "example")
    return draft
  }

  private mutating func checkFormat(_ value: JSONValue?) {
    guard let value, let number = integer(value), number != Self.format else { return }
    findings.report(
      .unsupportedFormat, "format \(number) cannot be read", at: value.place,
      help: "this version reads format \(Self.format)")
  }

  private mutating func version(_ value: JSONValue) -> SemanticVersion? {
    guard let text = text(value) else { return nil }
    guard let version = SemanticVersion(text) else {
      findings.report(
        .malformedVersion, "'\(text)' is not a version", at: value.place,
        help: "write three numbers, such as '1.0.0'")
      return nil
    }
    return version
  }
}
