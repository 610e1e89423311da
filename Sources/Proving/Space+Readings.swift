internal import Engine
internal import Questions

/// What the atoms of each cell mean as functions of the variables.
extension Space {
  func readings(in diagram: inout Diagram) -> [CellReading] {
    var readings: [CellReading] = []
    for cell in automaton.cells.indices { readings.append(reading(cell, &diagram)) }
    return readings
  }

  private func reading(_ cell: Int, _ diagram: inout Diagram) -> CellReading {
    switch automaton.cells[cell].subject {
    case .roster(let kind): return roster(kind, &diagram)
    case .person: return role(cell, &diagram)
    case .correctedAge: return correctedAge(cell, &diagram)
    case .state:
      guard let block = block(.answer(cell)) else { return .nothing }
      switch block.coding {
      case .choice: return single(cell, block, &diagram)
      case .several: return several(cell, block, &diagram)
      }
    }
  }

  // MARK: Codes

  /// Where the code of a choice is this one; the last stands for every spare code too.
  func isCode(_ code: Int, of block: Block, _ diagram: inout Diagram) -> Edge {
    guard case .choice(let count) = block.coding else { return .never }
    if code == count - 1 {
      var others = Edge.never
      for other in 0..<code { others = diagram.or(others, isExactly(other, block, &diagram)) }
      return !others
    }
    return isExactly(code, block, &diagram)
  }

  func isExactly(_ code: Int, _ block: Block, _ diagram: inout Diagram) -> Edge {
    let values = block.values(ofCode: code)
    var result = Edge.always
    for variable in block.variables.reversed() {
      let isSet = values[variable] ?? false
      result = diagram.make(
        variable, low: isSet ? .never : result, high: isSet ? result : .never)
    }
    return result
  }

  // MARK: Answers

  private func single(_ cell: Int, _ block: Block, _ diagram: inout Diagram) -> CellReading {
    let classes = classes[cell] ?? []
    let missing = isCode(0, of: block, &diagram)
    var unsure = Edge.never
    var surely: [Int: Edge] = [:]
    for (code, meaning) in classes.enumerated() {
      switch meaning {
      case .missing, .given: break
      case .atom(let atom): surely[atom] = isCode(code, of: block, &diagram)
      case .unsure: unsure = isCode(code, of: block, &diagram)
      }
    }
    let answered = diagram.and(!missing, !unsure)
    return CellReading(
      atoms: atoms(of: cell, surely, where: answered, &diagram), answered: answered,
      unsure: unsure)
  }

  /// An atom holds surely where it was answered, and possibly wherever there is no answer.
  private func atoms(
    of cell: Int, _ surely: [Int: Edge], where answered: Edge, _ diagram: inout Diagram
  ) -> [CellReading.Atom] {
    var atoms: [CellReading.Atom] = []
    let all = automaton.cells[cell].domain.all
    for index in 0..<64 where all & 1 << UInt64(index) != 0 {
      let own = surely[index] ?? .never
      atoms.append(
        CellReading.Atom(
          mask: 1 << UInt64(index),
          truth: Rails(surely: own, possibly: diagram.or(own, !answered))))
    }
    return atoms
  }

  private func several(_ cell: Int, _ block: Block, _ diagram: inout Diagram) -> CellReading {
    guard case .state(let state, _) = automaton.cells[cell].subject,
      let choices = questionnaire.states[state].question?.choices
    else { return .nothing }
    let first = block.variables.lowerBound
    let answered = diagram.literal(first)
    let unsure = diagram.and(!answered, diagram.literal(first + 1))
    var chosen: [Edge] = []
    for flag in 0..<choices.flags { chosen.append(diagram.literal(first + 2 + flag)) }
    var none = Edge.always
    for edge in chosen { none = diagram.and(none, !edge) }
    var surely: [Int: Edge] = [:]
    if choices.none != nil {
      surely[choices.options.count] = diagram.and(answered, none)
    } else {
      // Where nothing may be said not to be chosen, no flag means the last.
      chosen[choices.flags - 1] = diagram.or(chosen[choices.flags - 1], none)
    }
    for (flag, edge) in chosen.enumerated() {
      // Own words stand behind the named options, of which the exclusive one is the last.
      let atom = flag < choices.options.count ? flag : choices.named.count
      surely[atom] = diagram.and(answered, edge)
    }
    return CellReading(
      atoms: atoms(of: cell, surely, where: answered, &diagram), answered: answered,
      unsure: unsure)
  }

  // MARK: People

  /// Where a slot is taken: it and all before it.
  func exists(_ kind: Int, _ slot: Int, _ diagram: inout Diagram) -> Edge {
    var result = Edge.always
    for other in stride(from: slot, through: 0, by: -1) {
      guard let block = block(.presence(kind: kind, slot: other)) else { return .never }
      result = diagram.and(result, diagram.literal(block.variables.lowerBound))
    }
    return result
  }

  /// A roster is closed where that was said and there are enough people.
  func isClosed(_ kind: Int, _ diagram: inout Diagram) -> Edge {
    guard let block = block(.closing(kind)) else { return .never }
    let least = questionnaire.people[kind].count.lowerBound
    return diagram.and(
      diagram.literal(block.variables.lowerBound),
      least == 0 ? .always : exists(kind, least - 1, &diagram))
  }

  private func roster(_ kind: Int, _ diagram: inout Diagram) -> CellReading {
    let closed = isClosed(kind, &diagram)
    var atoms = [
      CellReading.Atom(
        mask: Cell.Domain.others, truth: Rails(surely: .never, possibly: !closed))
    ]
    for slot in 0..<automaton.slots[kind] {
      let exists = exists(kind, slot, &diagram)
      atoms.append(
        CellReading.Atom(
          mask: 1 << UInt64(slot), truth: Rails(surely: exists, possibly: exists)))
    }
    return CellReading(atoms: atoms, answered: closed, unsure: .never)
  }

  private func role(_ cell: Int, _ diagram: inout Diagram) -> CellReading {
    guard let block = block(.role(cell)), case .choice(let count) = block.coding else {
      return .nothing
    }
    var atoms: [CellReading.Atom] = []
    for role in 0..<count {
      let edge = isCode(role, of: block, &diagram)
      atoms.append(
        CellReading.Atom(
          mask: 1 << UInt64(role), truth: Rails(surely: edge, possibly: edge)))
    }
    return CellReading(atoms: atoms, answered: .always, unsure: .never)
  }

  // MARK: Ages

  private func correctedAge(_ cell: Int, _ diagram: inout Diagram) -> CellReading {
    guard let block = block(.correctedAge(cell)) else { return .nothing }
    var surely: [Int: Edge] = [:]
    var answered = Edge.never
    for joint in jointAges(cell) {
      let here = self.here(joint, cell, &diagram)
      answered = diagram.or(answered, here)
      guard case .choice(let count) = block.coding else { return .nothing }
      for code in 0..<count {
        let clamped = min(max(code, joint.corrected.lowerBound), joint.corrected.upperBound)
        let meant = diagram.and(here, isCode(code, of: block, &diagram))
        surely[clamped] = diagram.or(surely[clamped] ?? .never, meant)
      }
    }
    return CellReading(
      atoms: atoms(of: cell, surely, where: answered, &diagram), answered: answered,
      unsure: .never)
  }

  /// Where the two answers fall into a joint class.
  func here(_ joint: JointAge, _ cell: Int, _ diagram: inout Diagram) -> Edge {
    guard let (born, gestation) = age(cell), let first = block(.answer(born)),
      let second = block(.answer(gestation))
    else { return .never }
    return diagram.and(
      isCode(joint.born, of: first, &diagram), isCode(joint.gestation, of: second, &diagram))
  }
}
