internal import Engine
internal import Questions

/// Where two questionnaires make something else of a conversation.
extension CommonGround {
  /// Everything that differs anywhere, with the conversations in which it does.
  mutating func differences(_ old: Side, _ new: Side) -> [(Impact.What, Edge)] {
    let found =
      advice(old, new) + prompts(old, new) + urgent(old, new) + asked(old, new)
    return found.filter { $0.1 != .never }
  }

  /// Whether two questionnaires make the same of every conversation.
  mutating func areAlike(_ old: Side, _ new: Side) -> Bool { differences(old, new).isEmpty }

  private mutating func advice(_ old: Side, _ new: Side) -> [(Impact.What, Edge)] {
    let (before, after) = (old.machine.questionnaire.advice, new.machine.questionnaire.advice)
    var found: [(Impact.What, Edge)] = []
    for id in Merging.order(before.map(\.id), after.map(\.id)) {
      let (was, now) = (old.advice(id), new.advice(id))
      let isMoved =
        (before.first { $0.id == id }).map { [$0.level.rawValue, $0.audience.rawValue] }
        != (after.first { $0.id == id }).map { [$0.level.rawValue, $0.audience.rawValue] }
      if was == now && !isMoved { continue }
      let both = everyone.diagram.and(was.possibly, now.possibly)
      found += [
        (.adviceComes(id), everyone.diagram.and(now.possibly, !was.possibly)),
        (.adviceGoes(id), everyone.diagram.and(was.possibly, !now.possibly)),
        (
          .adviceRewords(id, to: .said),
          everyone.diagram.and(both, everyone.diagram.and(now.surely, !was.surely))
        ),
        (
          .adviceRewords(id, to: .unsure),
          everyone.diagram.and(both, everyone.diagram.and(was.surely, !now.surely))
        ),
      ]
      if isMoved { found.append((.adviceMoves(id), both)) }
    }
    return found
  }

  private mutating func prompts(_ old: Side, _ new: Side) -> [(Impact.What, Edge)] {
    let (before, after) = (old.machine.questionnaire.prompts, new.machine.questionnaire.prompts)
    var found: [(Impact.What, Edge)] = []
    for id in Merging.order(before.map(\.id), after.map(\.id)) {
      let (was, now) = (old.prompt(id), new.prompt(id))
      found += change(from: was, to: now, .promptComes(id), .promptGoes(id))
      let audiences = [before, after].map { prompts in prompts.first { $0.id == id }?.audience }
      if audiences[0] != audiences[1] {
        found.append((.promptMoves(id), everyone.diagram.and(was, now)))
      }
    }
    return found
  }

  private mutating func urgent(_ old: Side, _ new: Side) -> [(Impact.What, Edge)] {
    let ids = Merging.order(
      old.machine.questionnaire.urgent.map(\.state), new.machine.questionnaire.urgent.map(\.state))
    var found: [(Impact.What, Edge)] = []
    for id in ids {
      found += change(
        from: old.urgent(id), to: new.urgent(id), .urgentComes(id), .urgentGoes(id))
    }
    return found
  }

  /// States are asked of the same people, or of others, or not.
  private mutating func asked(_ old: Side, _ new: Side) -> [(Impact.What, Edge)] {
    let cells = space.automaton.cells
    let (before, after) = (old.reached(of: cells.count), new.reached(of: cells.count))
    var found: [(Impact.What, Edge)] = []
    for (index, state) in space.questionnaire.states.enumerated() {
      if case .end = state.kind { continue }
      var pairs = [(old.loop(state.id), new.loop(state.id))]
      for (cell, subject) in cells.enumerated() {
        if case .state(index, _) = subject.subject { pairs.append((before[cell], after[cell])) }
      }
      var (comes, goes, both) = (Edge.never, Edge.never, Edge.never)
      for (was, now) in pairs {
        both = everyone.diagram.or(both, everyone.diagram.and(was, now))
        if was == now { continue }
        comes = everyone.diagram.or(comes, everyone.diagram.and(now, !was))
        goes = everyone.diagram.or(goes, everyone.diagram.and(was, !now))
      }
      found += [(.stateComes(state.id), comes), (.stateGoes(state.id), goes)]
      let audiences = [old, new].map { side in
        side.machine.questionnaire.states.first { $0.id == state.id }?.audience
      }
      if audiences[0] != audiences[1] { found.append((.stateMoves(state.id), both)) }
    }
    return found
  }

  private mutating func change(
    from was: Edge, to now: Edge, _ comes: Impact.What, _ goes: Impact.What
  ) -> [(Impact.What, Edge)] {
    if was == now { return [] }
    return [
      (comes, everyone.diagram.and(now, !was)), (goes, everyone.diagram.and(was, !now)),
    ]
  }

  // MARK: How many, and the shortest

  /// Where everything that one of the questionnaires asks is answered, or left in one of the ways
  /// there are, and nothing else.
  mutating func complete(_ sides: [Side]) -> Edge {
    let count = space.automaton.cells.count
    var reached = Array(repeating: Edge.never, count: count)
    for side in sides {
      for (cell, edge) in side.reached(of: count).enumerated() {
        reached[cell] = everyone.diagram.or(reached[cell], edge)
      }
    }
    return space.complete(reached: reached, in: &everyone.diagram)
  }

  /// - Throws: where working it out would take too much memory.
  func count(_ edge: Edge) throws(Incomparable) -> Natural {
    guard let number = space.count(edge, in: everyone.diagram) else { throw .notDecided }
    return number
  }

  /// A shortest conversation in which a function holds that holds somewhere.
  ///
  /// - Throws: where none is found within the limits.
  func shortest(_ edge: Edge) throws(Incomparable) -> Counterexample {
    var shortest = Shortest(in: space)
    guard let (values, cost) = shortest.assignment(of: edge, in: everyone.diagram) else {
      throw .notDecided
    }
    return Counterexample(conversation: space.conversation(values), cost: cost, changed: nil)
  }
}
