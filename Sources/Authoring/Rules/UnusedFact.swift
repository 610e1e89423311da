import JSONSource

/// Every fact is named somewhere.
enum UnusedFact: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let draft = outline.draft
    let conditions = outline.sites.map(\.condition) + draft.facts.map(\.condition)
    let used = Set(conditions.flatMap { Mentions.facts(in: $0) }.map(\.value))
    return draft.facts.filter { !used.contains($0.name.value) }.map { fact in
      Diagnostic(
        .unusedFact, "nothing reads the fact '\(fact.name.value)'", at: fact.name.place,
        help: "take it out, or use it")
    }
  }
}
