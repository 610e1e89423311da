internal import Engine
internal import Questions

/// Protective advice is never lost by knowing less.
extension Prover {
  /// Whether a function keeps holding when any answer becomes a non-answer, and when a roster turns
  /// out to be open, or was never gone through at all.
  mutating func keeps(_ edge: Edge) -> Verdict {
    let reading = everyone.diagram.remainders(of: edge, before: space.blockOf)
    for block in reading.keys.sorted() {
      for change in weakenings(of: space.blocks[block]) {
        let verdict = keeps(edge, from: reading[block] ?? [], by: change, changed(block))
        guard verdict == .proved else { return verdict }
      }
    }
    for kind in space.questionnaire.people.indices {
      let everybody = Counterexample.Changed.everybody(space.questionnaire.people[kind].id)
      let verdict = keeps(edge, from: [edge], by: space.nobodyNamed(of: kind), everybody)
      guard verdict == .proved else { return verdict }
    }
    return .proved
  }

  /// First with whatever may be answered to what is newly asked after the change, which is more than
  /// is promised; only where that fails, with what is newly asked left open.
  private mutating func keeps(
    _ edge: Edge, from remainders: Set<Edge>, by change: Diagram.Change,
    _ changed: Counterexample.Changed?
  ) -> Verdict {
    guard everyone.diagram.isLost(remainders, by: change) else { return .proved }
    let after = everyone.diagram.changed(edge, by: change)
    let lost = everyone.diagram.and(edge, !after)
    let real = everyone.diagram.and(lost, onlyWhatIsAsked())
    if everyone.diagram.isExhausted { return .notDecided }
    return real == .never ? .proved : .broken(shortest(real, changed: changed))
  }

  private func weakenings(of block: Block) -> [Diagram.Change] {
    switch block.subject {
    case .answer(let cell):
      var values = [block.cleared]
      if case .several = block.coding {
        var unsure = block.cleared
        unsure[block.variables.lowerBound + 1] = true
        values.append(unsure)
      } else if let code = space.classes[cell]?.firstIndex(of: .unsure) {
        values.append(block.values(ofCode: code))
      }
      return values.map(Diagram.Change.init)
    case .closing: return [Diagram.Change(block.cleared)]
    case .reason, .presence, .role, .correctedAge: return []
    }
  }

  func changed(_ block: Int) -> Counterexample.Changed? {
    switch space.blocks[block].subject {
    case .answer(let cell):
      guard case .state(let state, _) = space.automaton.cells[cell].subject else { return nil }
      return .question(space.questionnaire.states[state].id)
    case .closing(let kind): return .roster(space.questionnaire.people[kind].id)
    case .reason, .presence, .role, .correctedAge: return nil
    }
  }

  /// Where nothing is answered that is not asked.
  private mutating func onlyWhatIsAsked() -> Edge {
    var result = Edge.always
    for block in space.blocks.reversed() {
      guard let cell = space.cellAsking(block) else { continue }
      var clear = Edge.always
      for variable in block.variables.reversed() {
        clear = everyone.diagram.make(variable, low: clear, high: .never)
      }
      let reached = truth(space.automaton.reached[cell]).possibly
      result = everyone.diagram.and(result, everyone.diagram.or(reached, clear))
    }
    return result
  }
}

extension Space {
  /// The change by which "not sure" is what was answered to who there is of a kind.
  fileprivate func nobodyNamed(of kind: Int) -> Diagram.Change {
    let slots = automaton.slots[kind]
    let people = (0..<slots).compactMap { block(.presence(kind: kind, slot: $0)) }
    let cleared = (people + [block(.closing(kind))].compactMap(\.self)).map(\.cleared)
    return Diagram.Change(cleared.reduce(into: [:]) { $0.merge($1) { first, _ in first } })
  }

  /// The cell that must be reached for a block to say anything.
  func cellAsking(_ block: Block) -> Int? {
    switch block.subject {
    case .answer(let cell): cell
    case .closing(let kind), .presence(let kind, _): automaton.cell(of: .roster(kind))
    case .reason, .role, .correctedAge: nil
    }
  }
}
