internal import Engine
internal import Questions

/// How each property is examined.
extension Prover {
  mutating func examine(_ property: Property) -> Verdict {
    let questionnaire = space.questionnaire
    let automaton = space.automaton
    switch property {
    case .guarantee(let id):
      return never(operand(automaton.broken, questionnaire.guarantees.map(\.id), id))
    case .redFlag(let id):
      guard let index = questionnaire.facts.firstIndex(where: { $0.id == id }) else {
        return .proved
      }
      return never(automaton.redFlagBroken[index])
    case .ends(let entry):
      let ends = questionnaire.states.indices.filter {
        questionnaire.states[$0].kind == .end(entry)
      }
      return never(!reached(ends))
    case .canReach(let id): return possible(.reach(id))
    case .canInterrupt(let id): return possible(.interrupt(id))
    case .canGive(let id, let text): return possible(.give(id, text))
    case .canPrompt(let id): return possible(.show(id))
    case .keeps(let id):
      return keeps(truth(operand(automaton.advice, questionnaire.advice.map(\.id), id)).possibly)
    case .tellsTruly(let id):
      let given = truth(operand(automaton.advice, questionnaire.advice.map(\.id), id))
      return never(everyone.diagram.and(given.surely, !given.possibly))
    case .interruptsAtOnce(let id):
      return interruptsAtOnce(interrupting(id).surely)
    case .hasSource(let id):
      let sources = questionnaire.advice.first { $0.id == id }?.sources ?? []
      let known = Set(questionnaire.sources.map(\.id))
      return !sources.isEmpty && known.isSuperset(of: sources) ? .proved : .broken(nil)
    case .adviceIsOpen(let id):
      let given = truth(operand(automaton.advice, questionnaire.advice.map(\.id), id))
      let audience = questionnaire.advice.first { $0.id == id }?.audience
      return open([given.surely, given.possibly], to: audience)
    case .promptIsOpen(let id):
      return open([shown(id)], to: questionnaire.prompts.first { $0.id == id }?.audience)
    case .stateIsOpen(let id):
      let state = space.machine.names.index(of: id)
      return open(reachedEach(state), to: questionnaire.states[state].audience)
    case .interruptIsOpen(let id):
      let truth = interrupting(id)
      let state = space.machine.names.index(of: id)
      return open([truth.surely, truth.possibly], to: questionnaire.states[state].audience)
    }
  }

  /// Where an urgent screen shows itself.
  func interrupting(_ id: StateID) -> Rails<Edge> {
    let index = space.questionnaire.urgent.firstIndex { $0.state == id }
    return index.flatMap { space.automaton.urgent[$0] }.map { truth($0) }
      ?? Rails(surely: .never, possibly: .never)
  }

  func operand<ID: Equatable>(_ operands: [Operand], _ ids: [ID], _ id: ID) -> Operand {
    ids.firstIndex(of: id).map { operands[$0] } ?? !Circuit.always
  }

  private mutating func never(_ operand: Operand?) -> Verdict {
    never(operand.map { truth($0).surely } ?? .never)
  }

  private mutating func never(_ edge: Edge) -> Verdict {
    edge == .never ? .proved : .broken(shortest(edge))
  }

  private mutating func possible(_ event: Happening) -> Verdict {
    ways(to: event).allSatisfy { $0 == .never } ? .broken(nil) : .proved
  }

  func shown(_ id: PromptID) -> Edge {
    guard let index = space.questionnaire.prompts.firstIndex(where: { $0.id == id }) else {
      return .never
    }
    let truth = truth(space.automaton.prompts[index])
    return space.questionnaire.prompts[index].ifUnknown == true ? truth.possibly : truth.surely
  }

  func reachedEach(_ state: Int) -> [Edge] {
    space.cells(of: state).map { truth(space.automaton.reached[$0]).possibly }
  }

  private mutating func reached(_ states: [Int]) -> Edge {
    var result = Edge.never
    for state in states {
      for edge in reachedEach(state).reversed() { result = everyone.diagram.or(result, edge) }
    }
    return result
  }
}
