internal import Engine
internal import Questions

extension Prover {
  /// Every pair of advice that can be given at all, in the order of the file.
  ///
  /// No function is made for a pair: whether two hold nowhere together is found by walking through both,
  /// and mostly soon, since most pairs do hold together somewhere.
  mutating func pairs() -> AdvicePairs {
    let questionnaire = space.questionnaire
    // No edge where it is beyond the limits when it is given.
    var given: [(id: AdviceID, edge: Edge?)] = []
    for (index, advice) in questionnaire.advice.enumerated() where advice.hold == nil {
      let operand = space.automaton.advice[index]
      guard !everyone.diagram.isExhausted, !isLost([operand]) else {
        given.append((advice.id, nil))
        continue
      }
      let truth = truth(operand)
      let edge = advice.level.firesWhenUnknown ? truth.possibly : truth.surely
      if edge != .never { given.append((advice.id, edge)) }
    }
    var pairs = AdvicePairs()
    for (place, second) in given.enumerated() {
      for first in given[..<place] {
        let edges = (first.edge, second.edge)
        pairs.add(
          first.id, second.id, areDisjoint: holdNowhere(edges.0, edges.1),
          firstImplies: holdNowhere(edges.0, edges.1.map { !$0 }),
          secondImplies: holdNowhere(edges.1, edges.0.map { !$0 }))
      }
    }
    return pairs
  }

  private mutating func holdNowhere(_ first: Edge?, _ second: Edge?) -> Bool? {
    guard let first, let second else { return nil }
    let attempt = everyone.diagram.attempt()
    let areDisjoint = everyone.diagram.areDisjoint(first, second)
    return everyone.diagram.settle(attempt) ? areDisjoint : nil
  }
}
