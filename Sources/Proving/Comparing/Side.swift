internal import Engine
internal import Questions

/// What one questionnaire makes of every conversation of a common ground.
struct Side {
  let machine: Machine
  let automaton: Automaton
  /// The cell of the common ground that each of its cells is; nil for one that asks nothing.
  let cells: [Int?]
  private let truths: [Rails<Edge>]

  init(machine: Machine, automaton: Automaton, cells: [Int?], truths: [Rails<Edge>]) {
    (self.machine, self.automaton, self.cells) = (machine, automaton, cells)
    self.truths = truths
  }

  private var questionnaire: Questionnaire { machine.questionnaire }

  private func truth(_ operand: Operand) -> Rails<Edge> {
    let truth = truths[operand.gate]
    return operand.isNegated
      ? Rails(surely: !truth.possibly, possibly: !truth.surely) : truth
  }

  /// Where an advice is given, in each of its texts; nowhere for one that there is not.
  func advice(_ id: AdviceID) -> Rails<Edge> {
    guard let index = questionnaire.advice.firstIndex(where: { $0.id == id }),
      questionnaire.advice[index].hold == nil
    else { return Rails(surely: .never, possibly: .never) }
    let truth = truth(automaton.advice[index])
    return questionnaire.advice[index].level.firesWhenUnknown
      ? truth : Rails(surely: truth.surely, possibly: truth.surely)
  }

  func prompt(_ id: PromptID) -> Edge {
    guard let index = questionnaire.prompts.firstIndex(where: { $0.id == id }) else {
      return .never
    }
    let truth = truth(automaton.prompts[index])
    return questionnaire.prompts[index].ifUnknown == true ? truth.possibly : truth.surely
  }

  /// Where an urgent screen shows itself.
  func urgent(_ id: StateID) -> Edge {
    guard let index = questionnaire.urgent.firstIndex(where: { $0.state == id }) else {
      return .never
    }
    return automaton.urgent[index].map { truth($0).surely } ?? .never
  }

  /// Where each cell of the common ground is reached.
  func reached(of count: Int) -> [Edge] {
    var reached = Array(repeating: Edge.never, count: count)
    for (own, common) in cells.enumerated() {
      if let common { reached[common] = truth(automaton.reached[own]).possibly }
    }
    return reached
  }

  /// Where a state that goes through people or a list is come to.
  func loop(_ id: StateID) -> Edge {
    machine.names.place(of: id).flatMap { automaton.loopReached[$0] }.map { truth($0).possibly }
      ?? .never
  }
}
