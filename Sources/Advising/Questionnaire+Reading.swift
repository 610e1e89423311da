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

extension Questionnaire {
  /// Whether a state is asked only because of what was answered to a sensitive question, so that
  /// its mere presence in a list would tell that answer.
  package func tellsSensitiveAnswer(_ id: StateID) -> Bool {
    let sensitive = Set(states.filter(\.isSensitive).map(\.id))
    return states.contains { state in
      let routes = state.routes.filter { $0.target == .state(id) }.compactMap(\.when)
      let loops = [state.loop].compactMap(\.self).filter { $0.start == id }.compactMap(\.condition)
      return (routes + loops).contains {
        !sensitive.isDisjoint(with: questions(read: $0.condition))
      }
    }
  }
}
