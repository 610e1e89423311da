package import Questions

extension Session {
  /// The question put at a seat of the automaton.
  func key(_ state: Int, _ seat: Seat) -> QuestionKey {
    let person = seat.slot.flatMap { slot in
      machine.kind(ofLoopAround: state).map { kind in
        roster(questionnaire.people[kind].id).people[slot].id
      }
    }
    return QuestionKey(
      questionnaire.states[state].id, person: person, member: machine.memberID(state, seat))
  }

  /// Where a question sits in the automaton; nil for one that it does not have.
  func subject(of key: QuestionKey) -> Cell.Subject? {
    guard let state = machine.names.place(of: key.state) else { return nil }
    var seat = Seat.outside
    if let kind = machine.kind(ofLoopAround: state) {
      seat.slot = roster(questionnaire.people[kind].id).people.firstIndex { $0.id == key.person }
      guard seat.slot != nil else { return nil }
    } else if key.person != nil {
      return nil
    }
    if let list = machine.list(ofLoopAround: state) {
      seat.member = questionnaire.lists[list].members.firstIndex { $0.id == key.member }
      guard seat.member != nil else { return nil }
    } else if key.member != nil {
      return nil
    }
    return .state(state, seat)
  }

  package func isReached(_ key: QuestionKey) -> Bool {
    subject(of: key).map(evaluation.isReached) ?? false
  }

  package func state(of key: QuestionKey) -> State? {
    machine.names.place(of: key.state).map { questionnaire.states[$0] }
  }

  func entry(of key: QuestionKey) -> Entry? {
    machine.names.place(of: key.state).flatMap { machine.flow.entryOf[$0] }
  }
}
