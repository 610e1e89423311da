internal import Engine
internal import Questions

extension Property {
  /// The operands that a verdict rests on; more than those, where it is not worth being exact.
  func operands(in space: Space) -> [Operand] {
    let (questionnaire, automaton) = (space.questionnaire, space.automaton)
    switch self {
    case .guarantee(let id):
      return places(of: id, in: questionnaire.guarantees.map(\.id)).map { automaton.broken[$0] }
    case .redFlag(let id):
      return places(of: id, in: questionnaire.facts.map(\.id)).compactMap {
        automaton.redFlagBroken[$0]
      }
    case .canInterrupt(let id), .interruptsAtOnce(let id), .interruptIsOpen(let id):
      return places(of: id, in: questionnaire.urgent.map(\.state)).compactMap {
        automaton.urgent[$0]
      }
    case .canGive(let id, _), .tellsTruly(let id), .adviceIsOpen(let id):
      return places(of: id, in: questionnaire.advice.map(\.id)).map { automaton.advice[$0] }
    case .keeps(let id):
      return places(of: id, in: questionnaire.advice.map(\.id)).map { automaton.advice[$0] }
        + automaton.reached
    case .canPrompt(let id), .promptIsOpen(let id):
      return places(of: id, in: questionnaire.prompts.map(\.id)).map { automaton.prompts[$0] }
    case .hasSource:
      return []
    case .ends, .canReach, .stateIsOpen:
      return automaton.reached + automaton.loopReached.values
    }
  }

  private func places<ID: Equatable>(of id: ID, in ids: [ID]) -> [Int] {
    ids.indices.filter { ids[$0] == id }
  }
}
