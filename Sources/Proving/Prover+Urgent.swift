internal import Engine
internal import Questions

/// An urgent screen comes before any other question.
extension Prover {
  /// Whether an urgent screen's condition, once it is certain, stays certain whatever is answered
  /// after that, and reads nothing but the talk.
  ///
  /// A session shows the screen at the first answer with which the condition is certain. So what is
  /// to be shown here is that nothing asked later has a say in it. A talk that has come to a
  /// question is one in which nothing after it is answered; they are held side by side, each with
  /// the one that is an answer longer.
  mutating func interruptsAtOnce(_ edge: Edge) -> Verdict {
    let reading = Set(everyone.diagram.support(of: edge).map { space.blockOf[$0] })
    for block in reading.sorted() {
      guard let state = state(at: block), space.machine.flow.entryOf[state] == .after else {
        continue
      }
      return .broken(
        Counterexample(
          conversation: nil, cost: Cost(),
          changed: .question(space.questionnaire.states[state].id)))
    }
    let changes = space.inOrderOfAnswering.reversed().filter(reading.contains).map {
      (Diagram.Change(space.blocks[$0].cleared), changed($0))
    }
    var longer = edge
    return verdict(after: changes) { prover, change in
      let shorter = prover.everyone.diagram.changed(longer, by: change)
      defer { longer = shorter }
      return prover.everyone.diagram.and(shorter, !longer)
    }
  }

  private func state(at block: Int) -> Int? {
    guard case .answer(let cell) = space.blocks[block].subject,
      case .state(let state, _) = space.automaton.cells[cell].subject
    else { return nil }
    return state
  }
}

extension Space {
  /// The blocks as they are answered: who there is, then that there is nobody else, then what is
  /// asked of each.
  fileprivate var inOrderOfAnswering: [Int] {
    var order: [Int] = []
    for (index, block) in blocks.enumerated() {
      if case .closing(let kind) = block.subject {
        order += blocks.indices.filter { isNaming(blocks[$0].subject, kind) }
      }
      if !order.contains(index) { order.append(index) }
    }
    return order
  }

  /// Whether a block says who somebody of a kind is.
  private func isNaming(_ subject: Block.Subject, _ kind: Int) -> Bool {
    switch subject {
    case .presence(kind, _): true
    case .role(let cell):
      if case .person(kind, _) = automaton.cells[cell].subject { true } else { false }
    case .answer, .reason, .closing, .presence, .correctedAge: false
    }
  }
}
