internal import Engine
internal import Questions

/// Where two questionnaires make something else of a conversation.
extension CommonGround {
  /// Everything that differs anywhere, with the conversations in which it does, and what is too large
  /// to know.
  struct Differences {
    var changes: [(what: Impact.What, edge: Edge)] = []
    var notDecided: [Impact.Subject] = []
  }

  mutating func differences(
    _ old: Side, _ new: Side, progress: (Progress) -> Void = { _ in }
  ) -> Differences {
    var found = Differences()
    let subjects = subjects(old, new)
    let cells = space.automaton.cells.count
    let reached = (old: old.reached(of: cells), new: new.reached(of: cells))
    for (done, subject) in subjects.enumerated() {
      progress(.comparisons(done: done, all: subjects.count))
      let attempt = everyone.diagram.attempt()
      let changes =
        switch subject {
        case .advice(let id): advice(id, old, new)
        case .prompt(let id): prompt(id, old, new)
        case .urgent(let id):
          change(from: old.urgent(id), to: new.urgent(id), .urgentComes(id), .urgentGoes(id))
        case .asked(let id):
          asked(
            id, old, new,
            seats: space.cells(of: space.machine.names.index(of: id)).map {
              (reached.old[$0], reached.new[$0])
            })
        }
      if everyone.diagram.settle(attempt), let changes {
        found.changes += changes.filter { $0.1 != .never }
      } else {
        found.notDecided.append(subject)
      }
    }
    return found
  }

  private func subjects(_ old: Side, _ new: Side) -> [Impact.Subject] {
    let (before, after) = (old.machine.questionnaire, new.machine.questionnaire)
    let states = space.questionnaire.states.filter { state in
      if case .end = state.kind { false } else { true }
    }
    return Merging.order(before.advice.map(\.id), after.advice.map(\.id)).map { .advice($0) }
      + Merging.order(before.prompts.map(\.id), after.prompts.map(\.id)).map { .prompt($0) }
      + Merging.order(before.urgent.map(\.state), after.urgent.map(\.state)).map { .urgent($0) }
      + states.map { .asked($0.id) }
  }

  /// Nil where it is too large, here as below.
  private mutating func advice(_ id: AdviceID, _ old: Side, _ new: Side)
    -> [(Impact.What, Edge)]?
  {
    let items = [old, new].map { side in
      side.machine.questionnaire.advice.first { $0.id == id }
    }
    let isMoved =
      items[0].map { [$0.level.rawValue, $0.audience.rawValue] }
      != items[1].map { [$0.level.rawValue, $0.audience.rawValue] }
    let (before, after) = (old.advice(id), new.advice(id))
    if before.isKnown(toBe: after) && !isMoved { return [] }
    guard let was = before.function, let now = after.function else { return nil }
    let both = everyone.diagram.and(was.possibly, now.possibly)
    let changes: [(Impact.What, Edge)] = [
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
    return changes + (isMoved ? [(.adviceMoves(id), both)] : [])
  }

  private mutating func prompt(_ id: PromptID, _ old: Side, _ new: Side)
    -> [(Impact.What, Edge)]?
  {
    let audiences = [old, new].map { side in
      side.machine.questionnaire.prompts.first { $0.id == id }?.audience
    }
    let (was, now) = (old.prompt(id), new.prompt(id))
    let changes = change(from: was, to: now, .promptComes(id), .promptGoes(id))
    if audiences[0] == audiences[1] { return changes }
    guard let changes, let was = was.function, let now = now.function else { return nil }
    return changes + [(.promptMoves(id), everyone.diagram.and(was, now))]
  }

  /// A state is asked of the same people, or of others, or not.
  private mutating func asked(
    _ id: StateID, _ old: Side, _ new: Side, seats: [(Told<Edge>, Told<Edge>)]
  ) -> [(Impact.What, Edge)]? {
    let audiences = [old, new].map { side in
      side.machine.questionnaire.states.first { $0.id == id }?.audience
    }
    let isMoved = audiences[0] != audiences[1]
    var (comes, goes, both) = (Edge.never, Edge.never, Edge.never)
    for (was, now) in [(old.loop(id), new.loop(id))] + seats
    where isMoved || !was.isKnown(toBe: now) {
      guard let was = was.function, let now = now.function else { return nil }
      comes = everyone.diagram.or(comes, everyone.diagram.and(now, !was))
      goes = everyone.diagram.or(goes, everyone.diagram.and(was, !now))
      if isMoved { both = everyone.diagram.or(both, everyone.diagram.and(was, now)) }
    }
    return [(.stateComes(id), comes), (.stateGoes(id), goes)]
      + (isMoved ? [(.stateMoves(id), both)] : [])
  }

  private mutating func change(
    from before: Told<Edge>, to after: Told<Edge>, _ comes: Impact.What, _ goes: Impact.What
  ) -> [(Impact.What, Edge)]? {
    if before.isKnown(toBe: after) { return [] }
    guard let was = before.function, let now = after.function else { return nil }
    return [
      (comes, everyone.diagram.and(now, !was)), (goes, everyone.diagram.and(was, !now)),
    ]
  }

  // MARK: How many, and the shortest

  /// Where everything that one of the questionnaires asks is answered, or left in one of the ways
  /// there are, and nothing else; nil where that is too large.
  mutating func complete(_ sides: [Side], progress: (Progress) -> Void) -> Edge? {
    let count = space.automaton.cells.count
    if sides.contains(where: \.isOpenWhatIsAsked) { return nil }
    let attempt = everyone.diagram.attempt()
    var reached = Array(repeating: Edge.never, count: count)
    for side in sides {
      for (cell, told) in side.reached(of: count).enumerated() {
        reached[cell] = everyone.diagram.or(reached[cell], told.function ?? .never)
      }
    }
    let questions = space.blocks.count
    let complete = space.complete(reached: reached, in: &everyone.diagram) { done in
      progress(.questions(done: done, all: questions))
    }
    return everyone.diagram.settle(attempt) ? complete : nil
  }

  /// In how many complete conversations any of some functions holds; nil where working it out would
  /// take too much.
  mutating func count(_ functions: [Edge], of complete: Edge?) -> Natural? {
    guard let complete else { return nil }
    let attempt = everyone.diagram.attempt()
    var any = Edge.never
    for function in functions { any = everyone.diagram.or(any, function) }
    let all = everyone.diagram.and(complete, any)
    guard everyone.diagram.settle(attempt) else { return nil }
    let number = space.count(all, in: everyone.diagram)
    if everyone.diagram.isWorn { everyone.diagram.forget(attempt) }
    return number
  }

  /// A shortest conversation in which a function holds that holds somewhere; nil where none is found
  /// within the limits.
  func shortest(_ edge: Edge) -> Counterexample? {
    var shortest = Shortest(in: space)
    return shortest.assignment(of: edge, in: everyone.diagram).map { values, cost in
      Counterexample(conversation: space.conversation(values), cost: cost, changed: nil)
    }
  }
}
