package import Questions

/// Whether a condition can turn out unknown in some conversation.
///
/// It reads the condition alone, not the conversations that there can be, so it errs on the side
/// of "can": a comparison can, even over a question that is always answered.
package struct Knowability: Sendable {
  private let facts: [FactID: Condition]

  package init(facts: [Fact]) {
    self.facts = Dictionary(
      facts.map { ($0.id, $0.condition) }, uniquingKeysWith: { first, _ in first })
  }

  package func canBeUnknown(_ condition: Condition) -> Bool {
    canBeUnknown(condition, within: [])
  }

  /// The facts in `open` are being looked into, so that a loop of facts comes to an end.
  private func canBeUnknown(_ condition: Condition, within open: [FactID]) -> Bool {
    switch condition {
    case .constant, .answered, .unsure, .role, .maybe: return false
    case .is, .has, .chosen, .compare: return true
    case .fact(let id):
      guard let fact = facts[id], !open.contains(id) else { return false }
      return canBeUnknown(fact, within: open + [id])
    case .all(let parts), .any(let parts):
      return parts.contains { canBeUnknown($0, within: open) }
    case .not(let part): return canBeUnknown(part, within: open)
    case .some(let collection, let part), .every(let collection, let part),
      .count(let collection, let part, _, _):
      // Who there is may itself be unknown: somebody may not have been named.
      if case .people = collection { return true }
      return canBeUnknown(part, within: open)
    }
  }
}
