internal import Proving
internal import Questions

/// The single changes of a conversation that are looked at.
struct ConversationChanges {
  private let conversation: Conversation
  private let questionnaire: Questionnaire

  init(_ conversation: Conversation, _ questionnaire: Questionnaire) {
    (self.conversation, self.questionnaire) = (conversation, questionnaire)
  }

  /// A change of one statement, and the conversation that comes of it.
  struct Change {
    let statement: Statement
    let result: Conversation
  }

  /// Where less is known of a question or of a roster.
  func weaker(_ changed: Counterexample.Changed?) -> [Change] {
    statements(changed).flatMap { statement -> [Change] in
      switch statement {
      case .answer(let key, let person):
        [Answer.declined, .unsure].filter { $0 != conversation[key, of: person] }.map { answer in
          change(statement) { $0[key, of: person] = answer }
        }
      case .rest(let kind):
        [
          change(statement) {
            $0.rosters[kind]?.isClosed = false
            if case .everybody = changed { $0.rosters[kind]?.people = [] }
          }
        ]
      case .person: []
      }
    }
  }

  /// Where something has not been said yet.
  func shorter(_ changed: Counterexample.Changed?) -> [Change] {
    statements(changed).flatMap { statement -> [Change] in
      switch statement {
      case .answer(let key, let person):
        return [change(statement) { $0[key, of: person] = nil }]
      case .rest(let kind):
        return [change(statement) { $0.rosters[kind]?.isClosed = false }]
      case .person(let person):
        let first = questionnaire.people.first { $0.id == person.kind }?.roles.first
        let others = first.map {
          Change(statement: statement, result: conversation.with($0, for: person))
        }
        return [
          change(statement) {
            let people = $0.rosters[person.kind]?.people.prefix(person.index) ?? []
            $0.rosters[person.kind]?.people = Array(people)
          }
        ] + [others].compactMap(\.self)
      }
    }
  }

  private func statements(_ changed: Counterexample.Changed?) -> [Statement] {
    conversation.statements(for: questionnaire).filter { statement in
      switch (statement, changed) {
      case (.answer(let key, _), .question(let id)): key.state == id
      case (.rest(let kind), .roster(let id)), (.rest(let kind), .everybody(let id)): kind == id
      case (.person, nil): true
      case (.answer, _), (.rest, _), (.person, _): false
      }
    }
  }

  private func change(_ statement: Statement, _ edit: (inout Conversation) -> Void) -> Change {
    var result = conversation
    edit(&result)
    return Change(statement: statement, result: result)
  }
}
