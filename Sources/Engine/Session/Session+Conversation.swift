package import Questions

extension Session {
  /// The answers that apply, written down without the order in which they were given.
  package var conversation: Conversation {
    var conversation = Conversation(date: opening.date)
    var places: [PersonID: (kind: PersonKindID, place: Int)] = [:]
    for kind in questionnaire.people {
      let roster = roster(kind.id)
      guard !roster.people.isEmpty || roster.isClosed else { continue }
      for (place, person) in roster.people.enumerated() { places[person.id] = (kind.id, place) }
      conversation.rosters[kind.id] = Conversation.Roster(
        people: roster.people.map { Conversation.Person(role: $0.role, answers: [:]) },
        isClosed: roster.isClosed)
    }
    for (key, record) in answers {
      let written = Conversation.Key(key.state, member: key.member)
      guard let id = key.person else {
        conversation.answers[written] = record.answer
        continue
      }
      guard let (kind, place) = places[id] else { continue }
      conversation.rosters[kind]?.people[place].answers[written] = record.answer
    }
    return conversation
  }
}
