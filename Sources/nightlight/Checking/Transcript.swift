internal import Engine
internal import Questions

/// A conversation question by question, as it would be read aloud.
struct Transcript {
  private let conversation: Conversation
  private let machine: Machine
  private let texts: AnswerText
  private let marked: Set<Statement>

  /// Puts a star behind what is marked.
  init(
    _ conversation: Conversation, of machine: Machine, texts: AnswerText,
    marking marked: Set<Statement> = []
  ) {
    (self.conversation, self.machine) = (conversation, machine)
    (self.texts, self.marked) = (texts, marked)
  }

  var lines: [String] {
    conversation.statements(for: machine.questionnaire).flatMap { statement in
      let mark = marked.contains(statement) ? Self.mark : ""
      switch statement {
      case .answer(let key, let person): return lines(key, of: person, mark)
      case .person(let person):
        let name = conversation.role(of: person).map(texts.person) ?? ""
        return ["\(person.index + 1). \(name)" + mark]
      case .rest(let kind): return [rest(of: kind) + mark]
      }
    }
  }

  /// What stands behind a line that is marked.
  static let mark = "  *"

  private func lines(_ key: Conversation.Key, of person: Statement.Passage?, _ mark: String)
    -> [String]
  {
    guard let answer = conversation[key, of: person] else { return [] }
    let about = texts.member(key, machine).map { "\($0): " } ?? ""
    let question = about + texts.question(key, of: person.flatMap(conversation.role))
    let told = texts.answer(answer, to: key.state, on: conversation.date) + mark
    let lines =
      Wrapped.lines(question, width: Self.width)
      + (mark.isEmpty ? Wrapped.lines(told, lead: "> ", width: Self.width) : ["> " + told])
    return person == nil ? lines : lines.map { "   " + $0 }
  }

  /// Whether there is anybody else, of the kind where there are several.
  private func rest(of kind: PersonKindID) -> String {
    let roster = conversation.rosters[kind]
    let known =
      switch (roster?.isClosed ?? false, roster?.people.isEmpty ?? true) {
      case (true, true): "Nobody"
      case (true, false): "Nobody else"
      case (false, true): "It is not known who there is"
      case (false, false): "It is not known whether there is anybody else"
      }
    return known + (machine.questionnaire.people.count > 1 ? " of the kind '\(kind)'." : ".")
  }

  /// As much as leaves room for the indent of what a person answers.
  private static let width = 68
}
