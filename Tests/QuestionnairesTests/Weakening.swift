import Questions

/// A conversation with one thing less known.
struct Weakening {
  let what: String
  let conversation: Conversation

  /// Every answer replaced by each non-answer and by none, and every roster opened.
  static func all(of conversation: Conversation) -> [Weakening] {
    var result: [Weakening] = []
    for (key, answer) in conversation.answers where answer.value != nil {
      for replacement in replacements {
        var weaker = conversation
        weaker.answers[key] = replacement
        result.append(Weakening(what: "\(key.state): \(name(replacement))", conversation: weaker))
      }
    }
    for (kind, roster) in conversation.rosters {
      var opened = conversation
      opened.rosters[kind]?.isClosed = false
      result.append(Weakening(what: "\(kind) left open", conversation: opened))
      for (index, person) in roster.people.enumerated() {
        for (key, answer) in person.answers where answer.value != nil {
          for replacement in replacements {
            var weaker = conversation
            weaker.rosters[kind]?.people[index].answers[key] = replacement
            result.append(
              Weakening(
                what: "\(key.state)@\(index + 1): \(name(replacement))", conversation: weaker))
          }
        }
      }
    }
    return result
  }

  private static let replacements: [Answer?] = [.unsure, .declined, .later, nil]

  private static func name(_ answer: Answer?) -> String { answer.map { "\($0)" } ?? "none" }
}
