import JSONSource
import Questions

/// A number is compared with so few constants that its classes fit the machine word in which every
/// conversation is proved.
enum TooManyThresholds: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let conditions = outline.sites.map(\.condition) + outline.draft.facts.map(\.condition)
    let comparisons = conditions.flatMap { Self.comparisons(in: $0, outline) }
    return Dictionary(grouping: comparisons, by: \.name.value).compactMap { name, found in
      guard Set(found.map(\.cut)).count > Limits.thresholds, let last = found.last else {
        return nil
      }
      return Diagnostic(
        .tooManyThresholds,
        "'\(name)' is compared at more than \(Limits.thresholds) places in its range",
        at: last.name.place, help: "compare it at fewer")
    }
  }

  private static func comparisons(in condition: DraftCondition, _ outline: Outline)
    -> [(name: Name, cut: Int)]
  {
    guard case .compare(let name, let comparison, _) = condition.form else {
      return condition.parts.flatMap { Self.comparisons(in: $0, outline) }
    }
    guard case .compare(_, _, let constant) = outline.resolved(condition) else { return [] }
    switch comparison {
    case .atLeast, .under: return [(name, constant)]
    case .over, .atMost: return [(name, constant + 1)]
    }
  }
}
