internal import Engine
internal import Questions

/// Protective advice is never lost by knowing less.
extension Prover {
  /// Whether a function keeps holding when any answer becomes a non-answer, and when a roster turns
  /// out to be open.
  ///
  /// First with whatever may be answered to what is newly asked then, which is more than is
  /// promised; only where that fails, with what is newly asked left open.
  mutating func keeps(_ edge: Edge) -> Verdict {
    let reading = everyone.diagram.remainders(of: edge, before: space.blockOf)
    for block in reading.keys.sorted() {
      for change in weakenings(of: space.blocks[block]) {
        guard everyone.diagram.isLost(reading[block] ?? [], by: change) else { continue }
        let after = everyone.diagram.changed(edge, by: change)
        let lost = everyone.diagram.and(edge, !after)
        let real = everyone.diagram.and(lost, onlyWhatIsAsked())
        if everyone.diagram.isExhausted { return .notDecided }
        if real != .never { return .broken(shortest(real, changed: changed(block))) }
      }
    }
    return .proved
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
  /// The cell that must be reached for a block to say anything.
  func cellAsking(_ block: Block) -> Int? {
    switch block.subject {
    case .answer(let cell): cell
    case .closing(let kind), .presence(let kind, _): automaton.cell(of: .roster(kind))
    case .reason, .role, .correctedAge: nil
    }
  }
}
