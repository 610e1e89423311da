import JSONSource

/// What counts people comes of an `each` that asks who there is.
enum RosterNeverAsked: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let reached = outline.graph.reachedInTalk.union(outline.graph.reachedAfter)
    let asked = Set(reached.compactMap { outline.draft.states[$0].loop?.over.value })
    let conditions = outline.sites.map(\.condition) + outline.draft.facts.map(\.condition)
    return conditions.flatMap { rosters(in: $0) }.filter { name in
      outline.names.kinds[name.value] != nil && !asked.contains(name.value)
    }.map { name in
      Diagnostic(
        .rosterNeverAsked, "nothing asks who there is of the kind '\(name.value)'",
        at: name.place, help: "go through them with { \"each\": \"\(name.value)\", … }")
    }
  }

  private static func rosters(in condition: DraftCondition) -> [Name] {
    (condition.collection.map { [$0] } ?? []) + condition.parts.flatMap { rosters(in: $0) }
  }
}
