import JSONSource

/// Every list is gone through or counted over; `message` and `factor` are there to be named.
enum UnusedList: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let draft = outline.draft
    let conditions = outline.sites.map(\.condition) + draft.facts.map(\.condition)
    let used = draft.states.reduce(into: Set(["message", "factor"])) {
      $0.formUnion($1.collections)
    }
    .union(conditions.flatMap { collections(in: $0) })
    return draft.lists.filter { !used.contains($0.name.value) }.map { list in
      Diagnostic(
        .unusedList, "nothing goes through the list '\(list.name.value)'", at: list.name.place,
        help: "take it out, or go through it with 'each'")
    }
  }

  private static func collections(in condition: DraftCondition) -> [String] {
    (condition.collection.map { [$0.value] } ?? [])
      + condition.parts.flatMap { collections(in: $0) }
  }
}
