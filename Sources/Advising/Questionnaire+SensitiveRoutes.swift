package import Questions

extension Questionnaire {
  /// Whether a state is asked only because of what was answered to a sensitive question, so that
  /// its mere presence in a list would tell that answer.
  ///
  /// That goes for the whole of a branch: for every state that one way on from the answer leads to,
  /// near or far, and another does not.
  package func tellsSensitiveAnswer(_ id: StateID) -> Bool {
    let sensitive = Set(states.filter(\.isSensitive).map(\.id))
    let known = Dictionary(states.map { ($0.id, $0) }) { first, _ in first }
    return states.contains { state in
      let isSettledBySensitive = state.routes.contains { route in
        route.when.map { !sensitive.isDisjoint(with: questions(read: $0.condition)) } ?? false
      }
      guard isSettledBySensitive else { return false }
      let ways = state.routes.map { leads($0.target, to: id, among: known) }
      return ways.contains(true) && ways.contains(false)
    }
  }

  private func leads(_ target: Route.Target, to id: StateID, among known: [StateID: State]) -> Bool
  {
    guard case .state(let start) = target else { return false }
    var (waiting, seen) = ([start], Set<StateID>())
    while let next = waiting.popLast() {
      guard next != id else { return true }
      guard seen.insert(next).inserted, let state = known[next] else { continue }
      if case .each(let loop) = state.kind { waiting.append(loop.start) }
      for case .state(let further) in state.routes.map(\.target) { waiting.append(further) }
    }
    return false
  }
}
