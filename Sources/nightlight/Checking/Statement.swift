internal import Questions

/// One thing that is said in a conversation, and could be said otherwise.
enum Statement: Hashable, Sendable {
  /// An answer, of one person where it is about somebody.
  case answer(Conversation.Key, of: Passage?)
  /// That there is somebody, in a role.
  case person(Passage)
  /// That there is nobody else of a kind, or that it is not known.
  case rest(PersonKindID)

  /// A person, by kind and place.
  struct Passage: Hashable, Sendable {
    let kind: PersonKindID
    let index: Int
  }
}

extension Conversation {
  /// The answer to a question, of a person where it is about one; nobody answers who is not there.
  subscript(key: Key, of person: Statement.Passage?) -> Answer? {
    get {
      guard let person else { return answers[key] }
      return rosters[person.kind]?.people[person.index].answers[key]
    }
    set {
      guard let person else {
        answers[key] = newValue
        return
      }
      rosters[person.kind]?.people[person.index].answers[key] = newValue
    }
  }

  /// All that is said: what is about nobody, then of each kind who there is, what is said of each,
  /// and whether there is anybody else.
  func statements(for questionnaire: Questionnaire) -> [Statement] {
    questionnaire.inOrder(answers).map { .answer($0.key, of: nil) }
      + questionnaire.people.flatMap { kind -> [Statement] in
        guard let roster = rosters[kind.id] else { return [] }
        return roster.people.enumerated().flatMap { index, person -> [Statement] in
          let passage = Statement.Passage(kind: kind.id, index: index)
          return [.person(passage)]
            + questionnaire.inOrder(person.answers).map { .answer($0.key, of: passage) }
        } + [.rest(kind.id)]
      }
  }

  func role(of person: Statement.Passage) -> RoleID? {
    rosters[person.kind]?.people[person.index].role
  }

  /// The same with somebody in another role.
  func with(_ role: RoleID, for person: Statement.Passage) -> Conversation {
    var changed = self
    let answers = rosters[person.kind]?.people[person.index].answers ?? [:]
    changed.rosters[person.kind]?.people[person.index] = Person(role: role, answers: answers)
    return changed
  }
}
