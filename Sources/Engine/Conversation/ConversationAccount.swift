package import Questions

extension Machine {
  /// Evaluates a conversation that is written down, such as an example or a line of a replay.
  package func evaluate(_ conversation: Conversation) -> Evaluation {
    evaluate(conversation, with: automaton(slots: slots(of: conversation)))
  }

  /// How many people of each kind a conversation names, in the order of the kinds.
  package func slots(of conversation: Conversation) -> [Int] {
    questionnaire.people.map { conversation.rosters[$0.id]?.people.count ?? 0 }
  }

  /// Evaluates a conversation with an automaton made before.
  ///
  /// - Precondition: it was compiled for as many people as the conversation names.
  package func evaluate(_ conversation: Conversation, with automaton: Automaton) -> Evaluation {
    let people = questionnaire.people.map { kind in
      let roster = conversation.rosters[kind.id]
      return Account.People(
        roles: roster?.people.map(\.role) ?? [], isClosed: roster?.isClosed ?? false)
    }
    let answers = automaton.cells.map { cell -> Answer? in
      guard case .state(let state, let seat) = cell.subject else { return nil }
      return answer(in: conversation, to: state, at: seat)
    }
    return evaluate(
      Account(people: people, date: conversation.date, answers: answers), with: automaton)
  }

  /// What a conversation says to a state at a seat, whether it was asked there or not.
  ///
  /// - Precondition: the conversation names as many people as the seat needs.
  package func answer(in conversation: Conversation, to state: Int, at seat: Seat) -> Answer? {
    let key = Conversation.Key(questionnaire.states[state].id, member: memberID(state, seat))
    guard let slot = seat.slot else { return conversation.answers[key] }
    return kind(ofLoopAround: state).flatMap { conversation.rosters[questionnaire.people[$0].id] }?
      .people[slot].answers[key]
  }

  /// The kind of person that the loop around a state goes through, if it does.
  package func kind(ofLoopAround state: Int) -> Int? {
    guard let loop = loop(around: state), case .people(let kind) = loop.over else { return nil }
    return names.index(of: kind)
  }

  /// The list member that a seat names, for a state in a loop over a list.
  package func memberID(_ state: Int, _ seat: Seat) -> MemberID? {
    guard let member = seat.member, let list = list(ofLoopAround: state) else { return nil }
    return questionnaire.lists[list].members[member].id
  }

  package func list(ofLoopAround state: Int) -> Int? {
    guard let loop = loop(around: state) else { return nil }
    return switch loop.over {
    case .list(let list): names.index(of: list)
    case .people: loop.inner.map(names.index(of:))
    }
  }

  private func loop(around state: Int) -> Loop? {
    guard let around = flow.loopOf[state],
      case .each(let loop) = questionnaire.states[around].kind
    else { return nil }
    return loop
  }
}
