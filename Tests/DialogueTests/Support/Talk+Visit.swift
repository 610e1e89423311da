import Dialogue
import Engine
import Questions
import TestSupport
import Wording

extension Talk {
  /// A talk over the small questionnaire of the tests, whose words are their keys.
  static func visit(columns: Int = 72) throws -> Talk {
    let words = Words(
      catalogues: try Library.interface(), language: .english)
    return Talk(
      Visit.started(), words: words,
      manner: Manner(columns: columns, practitioner: .english, resumeWord: "W7QK3"))
  }

  /// The talk taken up again from what was stored.
  func resumed(entry: Entry = .talk) throws -> Talk {
    let session = try Session(replaying: stored, machine: dialogue.session.machine)
    let manner = Manner(
      columns: dialogue.manner.columns, notices: dialogue.manner.notices, entry: entry,
      isResumed: true, practitioner: .english, resumeWord: dialogue.manner.resumeWord)
    return Talk(resuming: session, stored: stored, words: words, manner: manner)
  }
}
