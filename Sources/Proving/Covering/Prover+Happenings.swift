internal import Engine
internal import Questions

/// Where something happens, as functions of the conversation.
extension Prover {
  /// The ways in which something can happen; nil where they are too large.
  mutating func waysThatFit(to happening: Happening) -> [Edge]? {
    if everyone.diagram.isExhausted || isLost(operands(behind: happening)) { return nil }
    let attempt = everyone.diagram.attempt()
    let ways = ways(to: happening)
    return everyone.diagram.settle(attempt) ? ways : nil
  }

  private func operands(behind happening: Happening) -> [Operand] {
    let automaton = space.automaton
    switch happening {
    case .reach(let id), .choose(let id, _):
      let state = space.machine.names.index(of: id)
      return [automaton.loopReached[state]].compactMap(\.self)
        + space.cells(of: state).map { automaton.reached[$0] }
    case .route(let id, _, _), .passage(let id, _):
      let state = space.machine.names.index(of: id)
      return automaton.forks.filter { $0.state == state }.flatMap { [$0.taken, $0.refused] }
    case .interrupt(let id): return Property.canInterrupt(id).operands(in: space)
    case .give(let id, let text): return Property.canGive(id, text).operands(in: space)
    case .show(let id): return Property.canPrompt(id).operands(in: space)
    }
  }

  /// The ways in which something can happen: one for each seat at which it can, where it is about a
  /// state, else one. It happens where any of them holds.
  mutating func ways(to happening: Happening) -> [Edge] {
    let (questionnaire, automaton) = (space.questionnaire, space.automaton)
    switch happening {
    case .reach(let id):
      let state = space.machine.names.index(of: id)
      if questionnaire.states[state].loop != nil {
        return [automaton.loopReached[state].map { truth($0).possibly } ?? .never]
      }
      return reachedEach(state)
    case .choose(let id, let option):
      return chosen(option, of: space.machine.names.index(of: id))
    case .route(let id, let route, let isTaken):
      return ways(at: space.machine.names.index(of: id), route, isTaken)
    case .passage(let id, let isEntered):
      return ways(at: space.machine.names.index(of: id), nil, isEntered)
    case .interrupt(let id):
      return [interrupting(id).surely]
    case .give(let id, let text):
      let given = truth(operand(automaton.advice, questionnaire.advice.map(\.id), id))
      return [text == .said ? given.surely : everyone.diagram.and(given.possibly, !given.surely)]
    case .show(let id):
      return [shown(id)]
    }
  }

  private func ways(at state: Int, _ route: Int?, _ isTaken: Bool) -> [Edge] {
    space.automaton.forks.filter { $0.state == state && $0.route == route }
      .map { truth(isTaken ? $0.taken : $0.refused).surely }
  }

  private mutating func chosen(_ option: OptionID, of state: Int) -> [Edge] {
    guard let named = space.questionnaire.states[state].question?.choices?.named else { return [] }
    // Own words stand behind the named options.
    let mask = UInt64(1) << UInt64(named.firstIndex(of: option) ?? named.count)
    var ways: [Edge] = []
    for cell in space.cells(of: state) {
      guard let atom = readings[cell].atoms.first(where: { $0.mask == mask }) else { continue }
      let reached = truth(space.automaton.reached[cell]).possibly
      ways.append(everyone.diagram.and(reached, atom.truth.surely))
    }
    return ways
  }
}
