import JSONSource

/// Every score is compared somewhere.
enum UnusedScore: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let conditions = outline.sites.map(\.condition) + outline.draft.facts.map(\.condition)
    let used = Set(conditions.flatMap { quantities(in: $0) })
    return outline.draft.scores.filter { !used.contains($0.name.value) }.map { score in
      Diagnostic(
        .unusedScore, "nothing reads the score '\(score.name.value)'", at: score.name.place,
        help: "take it out, or compare it")
    }
  }

  private static func quantities(in condition: DraftCondition) -> [String] {
    if case .compare(let name, _, _) = condition.form { return [name.value] }
    return condition.parts.flatMap { quantities(in: $0) }
  }
}
