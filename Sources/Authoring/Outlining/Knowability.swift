package import Questions

/// Whether a condition can turn out unknown in some conversation.
///
/// It reads the condition alone, not the conversations that there can be, so it errs on the side
/// of "can": a comparison can, even over a question that is always answered.
package struct Knowability: Sendable {
  /// What is known of each fact; a fact of a loop counts as known while it is looked into.
  private var facts: [FactID: Bool] = [:]

  package init(facts: [Fact]) {
    let conditions = Dictionary(
      facts.map { ($0.id, $0.condition) }, uniquingKeysWith: { first, _ in first })
    for fact in facts { resolve(fact.id, conditions) }
  }

  package func canBeUnknown(_ condition: Condition) -> Bool {
    switch condition {
    case .constant, .answered, .unsure, .role, .maybe: return false
    case .is, .has, .chosen, .compare: return true
    case .fact(let id): return facts[id] ?? false
    case .all(let parts), .any(let parts): return parts.contains(where: canBeUnknown)
    case .not(let part): return canBeUnknown(part)
    case .some(let collection, let part), .every(let collection, let part),
      .count(let collection, let part, _, _):
      // Who there is may itself be unknown: somebody may not have been named.
      if case .people = collection { return true }
      return canBeUnknown(part)
    }
  }

  private mutating func resolve(_ fact: FactID, _ conditions: [FactID: Condition]) {
    guard facts[fact] == nil, let condition = conditions[fact] else { return }
    facts[fact] = false
    for other in condition.facts { resolve(other, conditions) }
    facts[fact] = canBeUnknown(condition)
  }
}
