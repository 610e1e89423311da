internal import Engine
internal import Questions

/// Protective advice is never lost by knowing less.
extension Prover {
  /// Whether a function keeps holding when any answer becomes a non-answer, and when a roster turns
  /// out to be open, or was never gone through at all.
  mutating func keeps(_ edge: Edge) -> Verdict {
    let reading = everyone.diagram.remainders(of: edge, before: space.blockOf)
    var changes: [(Weakening, Counterexample.Changed?)] = []
    for (block, remainders) in reading.sorted(by: { $0.key < $1.key }) {
      for change in weakenings(of: space.blocks[block]) {
        changes.append((Weakening(change: change, remainders: remainders), changed(block)))
      }
    }
    for kind in space.questionnaire.people.indices {
      let nobody = Weakening(change: space.nobodyNamed(of: kind), remainders: [edge])
      changes.append((nobody, .everybody(space.questionnaire.people[kind].id)))
    }
    return verdict(after: changes) { $0.loss(of: edge, by: $1) }
  }

  /// A change by which less is known, and what is left of a function once all before it is decided.
  private struct Weakening {
    let change: Diagram.Change
    let remainders: Set<Edge>
  }

  /// Where a function no longer holds after a change.
  ///
  /// First with whatever may be answered to what is newly asked after the change, which is more than
  /// is promised; only where that fails, with what is newly asked left open.
  private mutating func loss(of edge: Edge, by weakening: Weakening) -> Edge {
    let change = weakening.change
    guard everyone.diagram.isLost(weakening.remainders, by: change) else { return .never }
    let after = everyone.diagram.changed(edge, by: change)
    let lost = everyone.diagram.and(edge, !after)
    return everyone.diagram.and(lost, onlyWhatIsAsked())
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
