extension Condition {
  /// The facts that the condition names itself, in its order, as often as it does; not those that
  /// these name in turn.
  package var facts: [FactID] {
    switch self {
    case .fact(let id): [id]
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    case .not(let part), .maybe(let part), .some(_, let part), .every(_, let part),
      .count(_, let part, _, _):
      part.facts
    case .constant, .is, .has, .chosen, .compare, .answered, .unsure, .role: []
    }
  }
}
