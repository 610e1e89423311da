package import Questions

extension Questionnaire {
  /// Whether a state is asked only because of what was answered to a sensitive question, so that
  /// its mere presence in a list would tell that answer.
  ///
  /// That goes for the whole of a branch: for every state that one way on from the answer leads to,
  /// near or far, and another does not.
  package func tellsSensitiveAnswer(_ id: StateID) -> Bool {
    statesTellingSensitiveAnswers.contains(id)
  }

  /// All states of which that is so.
  package var statesTellingSensitiveAnswers: Set<StateID> {
    let sensitive = Set(states.filter(\.isSensitive).map(\.id))
    let known = Dictionary(states.map { ($0.id, $0) }) { first, _ in first }
    return states.reduce(into: []) { telling, state in
      let isSettledBySensitive = state.routes.contains { route in
        route.when.map { !sensitive.isDisjoint(with: questions(read: $0.condition)) } ?? false
      }
      guard isSettledBySensitive else { return }
      let ways = state.routes.map { states(after: $0.target, among: known) }
      let all = ways.reduce(into: Set()) { $0.formUnion($1) }
      let shared = ways.dropFirst().reduce(ways.first ?? []) { $0.intersection($1) }
      telling.formUnion(all.subtracting(shared))
    }
  }

  /// The states that a way leads to, near or far.
  private func states(
    after target: Route.Target, among known: [StateID: State]
  ) -> Set<StateID> {
    guard case .state(let start) = target else { return [] }
    var (waiting, seen) = ([start], Set<StateID>())
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let state = known[next] else { continue }
      if case .each(let loop) = state.kind { waiting.append(loop.start) }
      for case .state(let further) in state.routes.map(\.target) { waiting.append(further) }
    }
    return seen
  }
}
