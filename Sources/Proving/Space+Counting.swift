internal import Engine
internal import Questions

/// The number of complete conversations.
extension Space {
  /// Where an assignment stands for a complete conversation: one for each, with every variable that
  /// says nothing false. What was reached is answered in one of its classes, or left in one of the
  /// ways there are; what was not reached is not.
  ///
  /// Says before each block how many are done.
  func complete(
    reached: [Edge], in diagram: inout Diagram, progress: (Int) -> Void = { _ in }
  ) -> Edge {
    var result = Edge.always
    for (done, block) in blocks.reversed().enumerated() {
      progress(done)
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

  /// How many assignments meet a function; nil where working it out would take too much memory.
  func count(_ edge: Edge, in diagram: borrowing Diagram) -> Natural? {
    let cone = diagram.cone(of: edge)
    guard cone.count * variableCount <= Self.mostBits else { return nil }
    // The assignments to the variables from the first that a function reads on, by function.
    var known: [Edge: Natural] = [.always: Natural(1), .never: Natural(0)]
    for function in cone {
      let variable = diagram.variable(of: function)
      var total = Natural(0)
      for value in [false, true] {
        let child = diagram.child(of: function, at: variable, value)
        let free = first(of: child, diagram) - variable - 1
        total = total + (known[child] ?? Natural(0)).doubled(free)
      }
      known[function] = total
    }
    return (known[edge] ?? Natural(0)).doubled(first(of: edge, diagram))
  }

  /// The bits of all numbers that counting keeps at once.
  private static let mostBits = 500_000_000

  /// The first variable that a function reads; the end of them all for a constant.
  private func first(of edge: Edge, _ diagram: borrowing Diagram) -> Int {
    min(diagram.variable(of: edge), variableCount)
  }
}
