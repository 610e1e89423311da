internal import Engine
internal import Questions

/// The number of complete conversations.
extension Space {
  /// Where an assignment stands for a complete conversation: one for each, with every variable that
  /// says nothing false. What was reached is answered in one of its classes, or left in one of the
  /// ways there are; what was not reached is not.
  func complete(reached: [Edge], in diagram: inout Diagram) -> Edge {
    var result = Edge.always
    for block in blocks.reversed() {
      result = diagram.and(result, isComplete(block, reached, &diagram))
    }
    return result
  }

  private func isComplete(_ block: Block, _ reached: [Edge], _ diagram: inout Diagram) -> Edge {
    switch block.subject {
    case .answer(let cell):
      var asked = isOneCode(block, &diagram)
      if classes[cell]?.last == .given { asked = !isExactly(0, block, &diagram) }
      return diagram.choose(reached[cell], asked, else: isClear(block, &diagram))
    case .reason(let cell):
      guard let answer = self.block(.answer(cell)) else { return .always }
      let isMissing = diagram.and(reached[cell], isClear(answer, &diagram))
      return diagram.choose(
        isMissing, isOneCode(block, &diagram), else: isClear(block, &diagram))
    case .role(let cell):
      return diagram.choose(
        reached[cell], isOneCode(block, &diagram), else: isClear(block, &diagram))
    case .closing(let kind):
      let roster = automaton.cell(of: .roster(kind)).map { reached[$0] } ?? .never
      return diagram.or(
        isClear(block, &diagram), diagram.and(roster, isClosed(kind, &diagram)))
    case .presence(let kind, let slot):
      let roster = automaton.cell(of: .roster(kind)).map { reached[$0] } ?? .never
      let before = slot == 0 ? roster : exists(kind, slot - 1, &diagram)
      return diagram.or(isClear(block, &diagram), before)
    case .correctedAge(let cell):
      return correctedAge(cell, block, reached[cell], &diagram)
    }
  }

  private func correctedAge(
    _ cell: Int, _ block: Block, _ reached: Edge, _ diagram: inout Diagram
  ) -> Edge {
    var (result, known) = (Edge.never, Edge.never)
    for joint in jointAges(cell) {
      let here = diagram.and(reached, self.here(joint, cell, &diagram))
      known = diagram.or(known, here)
      for code in joint.corrected {
        result = diagram.or(result, diagram.and(here, isExactly(code, block, &diagram)))
      }
    }
    return diagram.or(result, diagram.and(!known, isClear(block, &diagram)))
  }

  private func isClear(_ block: Block, _ diagram: inout Diagram) -> Edge {
    var result = Edge.always
    for variable in block.variables.reversed() {
      result = diagram.make(variable, low: result, high: .never)
    }
    return result
  }

  /// Where the code is one that is needed, and not a spare one.
  private func isOneCode(_ block: Block, _ diagram: inout Diagram) -> Edge {
    switch block.coding {
    case .choice(let count):
      var result = Edge.never
      for code in 0..<count { result = diagram.or(result, isExactly(code, block, &diagram)) }
      return result
    case .several:
      return isOneSubset(block, &diagram)
    }
  }

  /// A value with whatever options, "not sure" alone, or nothing at all.
  private func isOneSubset(_ block: Block, _ diagram: inout Diagram) -> Edge {
    let first = block.variables.lowerBound
    var none = Edge.always
    for variable in block.variables.dropFirst(2).reversed() {
      none = diagram.make(variable, low: none, high: .never)
    }
    guard case .answer(let cell) = block.subject,
      case .state(let state, _) = automaton.cells[cell].subject
    else { return .never }
    let hasNone = questionnaire.states[state].question?.choices?.none != nil
    let subset = diagram.make(first + 1, low: hasNone ? .always : !none, high: .never)
    return diagram.make(first, low: none, high: subset)
  }

  /// How many assignments meet a function.
  func count(_ edge: Edge, in diagram: borrowing Diagram) -> Natural {
    var known: [Edge: Natural] = [:]
    let (number, first) = count(edge, diagram, &known)
    return number.doubled(first)
  }

  /// The assignments to the variables from the first one that a function reads, and which it is.
  private func count(_ edge: Edge, _ diagram: borrowing Diagram, _ known: inout [Edge: Natural])
    -> (Natural, Int)
  {
    if edge == .never || edge == .always {
      return (Natural(edge == .always ? 1 : 0), variableCount)
    }
    let variable = diagram.variable(of: edge)
    if let number = known[edge] { return (number, variable) }
    var total = Natural(0)
    for value in [false, true] {
      let (number, first) = count(
        diagram.child(of: edge, at: variable, value), diagram, &known)
      total = total + number.doubled(first - variable - 1)
    }
    known[edge] = total
    return (total, variable)
  }
}
