package import Questions

/// Whether a condition can turn out unknown in some conversation.
///
/// It reads the condition alone, not the conversations that there can be, so it errs on the side
/// of "can": a comparison can, even over a question that is always answered.
package struct Knowability: Sendable {
  /// What was found of each fact; nothing of those that lead to one that is not there, or to
  /// themselves.
  private var facts: [FactID: Bool] = [:]

  package init(facts: [Fact]) {
    let places = Dictionary(
      facts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let named = facts.map { $0.condition.facts.compactMap { places[$0] } }
    for place in Descent(through: named).order where knows(facts[place].condition) {
      self.facts[facts[place].id] = canBeUnknown(facts[place].condition)
    }
  }

  /// Whether there is an answer: whether every fact that the condition leads to is sound.
  package func knows(_ condition: Condition) -> Bool {
    condition.facts.allSatisfy { facts[$0] != nil }
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
}
