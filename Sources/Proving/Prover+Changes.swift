internal import Engine

/// Promises that may be broken by a change of what was answered, by one or by several.
extension Prover {
  /// Whether any of several changes breaks a promise: of all conversations that show it, a shortest,
  /// and with the first of the changes of which one is as short.
  ///
  /// Where a limit is reached, what was broken before stays so.
  mutating func verdict<Change>(
    after changes: [(Change, Counterexample.Changed?)], _ loss: (inout Prover, Change) -> Edge
  ) -> Verdict {
    var verdict = Verdict.proved
    for (change, changed) in changes {
      let part = everyone.diagram.part()
      let lost = loss(&self, change)
      guard everyone.diagram.settle(part) else { return verdict.isBroken ? verdict : .notDecided }
      guard lost != .never else { continue }
      guard showsBreaches else { return .broken(nil) }
      if case .broken(let known?) = verdict {
        verdict = .broken(shortest(lost, changed: changed, below: known.cost) ?? known)
      } else {
        verdict = .broken(shortest(lost, changed: changed))
      }
    }
    return verdict
  }
}
