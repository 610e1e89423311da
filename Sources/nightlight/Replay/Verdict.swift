internal import Advising
internal import Engine
internal import Questions

/// What follows from one written-down conversation.
struct Verdict: Hashable, Sendable {
  let guidance: Guidance
  /// Every reached state of both entries, in topological order; a person's as `state@1`, a list
  /// member's as `state@member`, a member's for a person as `state@1@member`.
  let path: [String]
  /// What was answered, and is not reached.
  let setAside: [String]

  init(of conversation: Conversation, by machine: Machine) {
    self.init(machine.evaluate(conversation), of: conversation, by: machine)
  }

  init(_ evaluation: Evaluation, of conversation: Conversation, by machine: Machine) {
    guidance = Guidance(evaluation, of: machine.questionnaire)
    let places = evaluation.automaton.cells.enumerated().compactMap { index, cell in
      if case .state(let state, let seat) = cell.subject {
        Place(cell: index, state: state, seat: seat)
      } else {
        nil
      }
    }
    let (reached, missed) = (
      places.filter { evaluation.isReached(cell: $0.cell) },
      places.filter { !evaluation.isReached(cell: $0.cell) }
    )
    path = reached.map { $0.name(in: machine) }
    setAside = missed.filter { machine.isAnswered($0.state, at: $0.seat, in: conversation) }
      .map { $0.name(in: machine) }
  }

  private struct Place {
    let cell: Int
    let state: Int
    let seat: Seat

    func name(in machine: Machine) -> String {
      [
        machine.questionnaire.states[state].id.description, seat.slot.map { String($0 + 1) },
        machine.memberID(state, seat)?.description,
      ].compactMap(\.self).joined(separator: "@")
    }
  }
}

extension Machine {
  /// Whether a conversation has an answer to a state at a seat, reached or not.
  fileprivate func isAnswered(_ state: Int, at seat: Seat, in conversation: Conversation) -> Bool {
    let key = Conversation.Key(questionnaire.states[state].id, member: memberID(state, seat))
    guard let slot = seat.slot else { return conversation.answers[key] != nil }
    guard let kind = kind(ofLoopAround: state),
      let roster = conversation.rosters[questionnaire.people[kind].id]
    else { return false }
    return roster.people[slot].answers[key] != nil
  }
}
