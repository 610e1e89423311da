internal import Engine
internal import Questions

extension Machine {
  /// A conversation without the answers, and the people, that it does not ask for.
  func withoutSetAside(_ conversation: Conversation) -> Conversation {
    let evaluation = evaluate(conversation)
    var asked = conversation
    for (index, cell) in evaluation.automaton.cells.enumerated()
    where !evaluation.isReached(cell: index) {
      switch cell.subject {
      case .state(let state, let seat):
        let key = Conversation.Key(questionnaire.states[state].id, member: memberID(state, seat))
        let person = seat.slot.flatMap { slot in
          kind(ofLoopAround: state).map {
            Statement.Passage(kind: questionnaire.people[$0].id, index: slot)
          }
        }
        asked[key, of: person] = nil
      case .roster(let kind): asked.rosters[questionnaire.people[kind].id] = nil
      case .person, .correctedAge: break
      }
    }
    return asked
  }
}
