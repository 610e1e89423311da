internal import Engine
internal import Questions

/// A conversation question by question, as it would be read aloud.
struct Transcript {
  private let conversation: Conversation
  private let machine: Machine
  private let texts: AnswerText
  private let isMarked: (Conversation.Key, Passage?) -> Bool

  /// A person, by kind and place, whose answer it is.
  struct Passage: Hashable, Sendable {
    let kind: PersonKindID
    let index: Int
  }

  /// Puts a star behind the answers that are marked; none, where nothing says which.
  init(
    _ conversation: Conversation, of machine: Machine, texts: AnswerText,
    marking isMarked: @escaping (Conversation.Key, Passage?) -> Bool = { _, _ in false }
  ) {
    (self.conversation, self.machine, self.texts) = (conversation, machine, texts)
    self.isMarked = isMarked
  }

  var lines: [String] { own + people }

  private var own: [String] {
    machine.questionnaire.inOrder(conversation.answers).flatMap { key, answer in
      lines(key, answer, of: nil, isMarked: isMarked(key, nil))
    }
  }

  private var people: [String] {
    machine.questionnaire.people.flatMap { kind -> [String] in
      guard let roster = conversation.rosters[kind.id] else { return [] }
      let passages = roster.people.enumerated().flatMap { index, person in
        ["\(index + 1). \(texts.person(person.role))"]
          + machine.questionnaire.inOrder(person.answers).flatMap { key, answer in
            lines(
              key, answer, of: person.role,
              isMarked: isMarked(key, Passage(kind: kind.id, index: index))
            ).map { "   " + $0 }
          }
      }
      return passages + [roster.isClosed ? "Nobody else." : "It is not known whether anybody else."]
    }
  }

  private func lines(
    _ key: Conversation.Key, _ answer: Answer, of role: RoleID?, isMarked: Bool
  ) -> [String] {
    let about = texts.member(key, machine).map { "\($0): " } ?? ""
    let told = texts.answer(answer, to: key.state) + (isMarked ? "  *" : "")
    return Wrapped.lines(about + texts.question(key, of: role), width: Self.width)
      + (isMarked ? ["> " + told] : Wrapped.lines(told, lead: "> ", width: Self.width))
  }

  /// As much as leaves room for the indent of what a person answers.
  private static let width = 68
}
