package import Questions

extension Machine {
  /// A conversation as this questionnaire could have held it: what it does not ask, and every answer
  /// that it does not know, is not given.
  package func heard(_ conversation: Conversation) -> Conversation {
    var heard = Conversation(date: conversation.date)
    heard.answers = known(conversation.answers, of: nil)
    for (index, kind) in questionnaire.people.enumerated() {
      guard let roster = conversation.rosters[kind.id] else { continue }
      heard.rosters[kind.id] = Conversation.Roster(
        people: roster.people.map { person in
          Conversation.Person(role: person.role, answers: known(person.answers, of: index))
        },
        isClosed: roster.isClosed && roster.people.count >= kind.count.lowerBound)
    }
    return heard
  }

  private func known(_ answers: [Conversation.Key: Answer], of kind: Int?)
    -> [Conversation.Key: Answer]
  {
    var known: [Conversation.Key: Answer] = [:]
    for (key, answer) in answers {
      guard let state = names.place(of: key.state), self.kind(ofLoopAround: state) == kind,
        knows(key.member, of: state)
      else { continue }
      known[key] = self.known(answer, of: questionnaire.states[state])
    }
    return known
  }

  private func knows(_ member: MemberID?, of state: Int) -> Bool {
    guard let list = list(ofLoopAround: state) else { return member == nil }
    return questionnaire.lists[list].members.contains { $0.id == member }
  }

  /// What is left of an answer: of several options, those that are known.
  private func known(_ answer: Answer, of state: State) -> Answer? {
    guard case .value(let value) = answer else { return answer }
    switch (value, state.question) {
    case (.options(let chosen, let other), .some(let question)):
      guard let choices = question.choices else { return nil }
      let options = chosen.filter(choices.named.contains)
      let own = choices.allowsOther ? other : nil
      return options.isEmpty && own == nil ? nil : .value(.options(options, other: own))
    case (.number(let number), .number(let measure)):
      return measure.range.contains(number) ? answer : nil
    case (.date, .date), (.text, .text), (.given, nil): return answer
    case (.options, _), (.number, _), (.date, _), (.text, _), (.given, _): return nil
    }
  }
}
