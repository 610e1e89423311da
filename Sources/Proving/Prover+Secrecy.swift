internal import Engine
internal import Questions

/// What an audience may see reads nothing that was said to a narrower one.
extension Prover {
  /// A diagram is reduced, so what it mentions it depends on.
  func open(_ edges: [Edge], to audience: Audience?) -> Verdict {
    guard let audience else { return .proved }
    for edge in edges {
      for variable in everyone.diagram.support(of: edge).sorted() {
        let block = space.blocks[space.blockOf[variable]]
        guard let read = space.asked(by: block), read.audience > audience else { continue }
        return .broken(Counterexample(conversation: nil, cost: Cost(), changed: read.changed))
      }
    }
    return .proved
  }
}

extension Space {
  /// What is asked for a block to say something, and who is there when it is; nil for what nothing
  /// that is seen can depend on.
  fileprivate func asked(by block: Block) -> (audience: Audience, changed: Counterexample.Changed)?
  {
    switch block.subject {
    case .answer(let cell):
      guard case .state(let state, _) = automaton.cells[cell].subject else { return nil }
      return question(questionnaire.states[state])
    case .presence(let kind, _), .closing(let kind): return roster(kind)
    case .role(let cell):
      guard case .person(let kind, _) = automaton.cells[cell].subject else { return nil }
      return roster(kind)
    case .correctedAge:
      // It follows from both: the narrower of them counts.
      let both = [questionnaire.age?.born, questionnaire.age?.gestation]
      return questionnaire.states.filter { both.contains($0.id) }.max { $0.audience < $1.audience }
        .map(question)
    case .reason: return nil
    }
  }

  private func question(_ state: State) -> (audience: Audience, changed: Counterexample.Changed) {
    (state.audience, .question(state.id))
  }

  /// Who there is is asked where the first loop over a kind is come to.
  private func roster(_ kind: Int) -> (audience: Audience, changed: Counterexample.Changed)? {
    let id = questionnaire.people[kind].id
    let loop = questionnaire.states.first { state in
      if case .each(let loop) = state.kind { loop.over == .people(id) } else { false }
    }
    return loop.map { ($0.audience, .everybody(id)) }
  }
}
