internal import Engine
internal import Questions

/// What one questionnaire makes of every conversation of a common ground.
struct Side {
  let machine: Machine
  let automaton: Automaton
  /// The cell of the common ground that each of its cells is; nil for one that asks nothing.
  let cells: [Int?]
  private let truths: [Rails<Edge>]
  /// The gates that are too large, and those resting on them.
  private let lost: Set<Int>
  /// What each gate is called in the common ground.
  private let names: [Int]

  init(
    machine: Machine, automaton: Automaton, cells: [Int?], truths: [Rails<Edge>], lost: Set<Int>,
    names: [Int]
  ) {
    (self.machine, self.automaton, self.cells) = (machine, automaton, cells)
    (self.truths, self.lost, self.names) = (truths, lost, names)
  }

  /// What the gates are called that are too large, or rest on what is.
  var tooLarge: Set<Int> { Set(lost.map { names[$0] }) }

  private var questionnaire: Questionnaire { machine.questionnaire }

  /// What is made of an operand, and what of it is told: one rail or both.
  private func told<Function: Equatable>(
    _ operand: Operand, _ function: (Rails<Edge>) -> Function, isCautious: Bool
  ) -> Told<Function> {
    let truth = truths[operand.gate]
    let known =
      operand.isNegated ? Rails(surely: !truth.possibly, possibly: !truth.surely) : truth
    return Told(
      lost.contains(operand.gate) ? nil : function(known),
      named: Told.Name(
        gate: GateNames.Name(number: names[operand.gate], isNegated: operand.isNegated),
        isCautious: isCautious))
  }

  /// Where an advice is given, in each of its texts; nowhere for one that there is not.
  func advice(_ id: AdviceID) -> Told<Rails<Edge>> {
    guard let index = questionnaire.advice.firstIndex(where: { $0.id == id }),
      questionnaire.advice[index].hold == nil
    else { return Told(Rails(surely: .never, possibly: .never)) }
    let isCautious = questionnaire.advice[index].level.firesWhenUnknown
    return told(
      automaton.advice[index],
      { isCautious ? $0 : Rails(surely: $0.surely, possibly: $0.surely) }, isCautious: isCautious)
  }

  func prompt(_ id: PromptID) -> Told<Edge> {
    guard let index = questionnaire.prompts.firstIndex(where: { $0.id == id }) else {
      return Told(.never)
    }
    let isCautious = questionnaire.prompts[index].ifUnknown == true
    return told(
      automaton.prompts[index], { isCautious ? $0.possibly : $0.surely }, isCautious: isCautious)
  }

  /// Where an urgent screen shows itself.
  func urgent(_ id: StateID) -> Told<Edge> {
    guard let index = questionnaire.urgent.firstIndex(where: { $0.state == id }),
      let operand = automaton.urgent[index]
    else { return Told(.never) }
    return told(operand, \.surely, isCautious: false)
  }

  /// Where each cell of the common ground is reached.
  func reached(of count: Int) -> [Told<Edge>] {
    var reached = Array(repeating: Told(Edge.never), count: count)
    for (own, common) in cells.enumerated() {
      if let common { reached[common] = told(automaton.reached[own], \.possibly, isCautious: true) }
    }
    return reached
  }

  /// Where a state that goes through people or a list is come to.
  func loop(_ id: StateID) -> Told<Edge> {
    machine.names.place(of: id).flatMap { automaton.loopReached[$0] }
      .map { told($0, \.possibly, isCautious: true) } ?? Told(.never)
  }

  /// Whether it is open for some state whether it is asked.
  var isOpenWhatIsAsked: Bool {
    (automaton.reached + automaton.loopReached.values).contains { lost.contains($0.gate) }
  }
}
