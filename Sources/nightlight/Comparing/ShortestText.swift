internal import Engine
internal import Questions

/// A shortest conversation by the names of its file, an answer a line, then as a line of `replay`.
///
/// A file that is compared need not have words.
struct ShortestText {
  let conversation: Conversation
  let machine: Machine

  var lines: [String] {
    let questionnaire = machine.questionnaire
    var lines = questionnaire.inOrder(conversation.answers).map { line($0, $1, "    ") }
    for kind in questionnaire.people {
      guard let roster = conversation.rosters[kind.id] else { continue }
      for (index, person) in roster.people.enumerated() {
        lines.append("    \(index + 1). \(person.role)")
        lines += questionnaire.inOrder(person.answers).map { line($0, $1, "      ") }
      }
      let several = questionnaire.people.count > 1 ? " of the kind '\(kind.id)'" : ""
      lines.append("    \(roster.isClosed ? "nobody else" : "perhaps somebody else")\(several)")
    }
    return ["  a shortest conversation that shows it:"] + lines + [
      "    whatever else is asked: not answered",
      "  " + WrittenConversation(conversation, of: machine).line,
    ]
  }

  private func line(_ key: Conversation.Key, _ answer: Answer, _ indent: String) -> String {
    let name = [key.state.description, key.member?.description].compactMap(\.self)
      .joined(separator: "@")
    return "\(indent)\(name): \(answer.told)"
  }
}

extension Answer {
  fileprivate var told: String {
    switch self {
    case .unsure: "not sure"
    case .declined: "rather not say"
    case .later: "later"
    case .notAsked: "not asked"
    case .value(.given): "read"
    case .value(.text): "some words"
    case .value(.date(let date)): date.description
    case .value(.number(let number)): String(number)
    case .value(.options(let options, let other)):
      (options.map(\.description) + (other == nil ? [] : ["something else"]))
        .joined(separator: ", ")
    }
  }
}
