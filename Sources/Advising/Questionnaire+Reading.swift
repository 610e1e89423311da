package import Questions

extension Questionnaire {
  /// The questions whose answers a condition reads, through facts and scores, in the order of the
  /// file.
  package func questions(read condition: Condition) -> [StateID] {
    var found: Set<StateID> = []
    collect(condition, &found)
    return states.map(\.id).filter(found.contains)
  }

  private func collect(_ condition: Condition, _ found: inout Set<StateID>) {
    switch condition {
    case .constant, .role:
      break
    case .is(let state, _), .has(let state, _), .chosen(let state), .answered(let state),
      .unsure(let state), .compare(.question(let state), _, _):
      found.insert(state)
    case .compare(.derived(let number), _, _):
      if let age {
        found.insert(age.born)
        if number == .correctedWeeks, let gestation = age.gestation { found.insert(gestation) }
      }
    case .compare(.score(let id), _, _):
      found.formUnion(scores.filter { $0.id == id }.flatMap { $0.terms.map(\.question) })
    case .fact(let id):
      for fact in facts where fact.id == id { collect(fact.condition, &found) }
    case .all(let parts), .any(let parts):
      for part in parts { collect(part, &found) }
    case .not(let part), .maybe(let part), .some(_, let part), .every(_, let part),
      .count(_, let part, _, _):
      collect(part, &found)
    }
  }
}
