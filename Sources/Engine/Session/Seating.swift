internal import Questions

/// The question that is put at each cell of an automaton, for the people there are.
///
/// Worked out anew only when people come or go: an answer changes nothing in it.
struct Seating: Hashable, Sendable {
  /// For each kind of person, in the order of the kinds, those in its slots.
  let people: [[PersonID]]
  /// By cell; nil for what is no question.
  let keys: [QuestionKey?]
  private let cells: [QuestionKey: Int]

  /// - Precondition: the automaton was compiled for as many people.
  init(_ people: [[PersonID]], in automaton: Automaton, of machine: Machine) {
    self.people = people
    keys = automaton.cells.map { cell in
      guard case .state(let state, let seat) = cell.subject else { return nil }
      let person = seat.slot.flatMap { slot in
        machine.kind(ofLoopAround: state).map { people[$0][slot] }
      }
      return QuestionKey(
        machine.questionnaire.states[state].id, person: person,
        member: machine.memberID(state, seat))
    }
    cells = Dictionary(
      keys.enumerated().compactMap { cell, key in key.map { ($0, cell) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The cell of a question; nil for one that is not put to these people.
  func cell(of key: QuestionKey) -> Int? { cells[key] }
}
