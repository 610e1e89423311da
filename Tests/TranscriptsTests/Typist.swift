import Dialogue
import Engine
import Questions
import TestSupport
import Wording

/// Holds a whole talk with a family and writes down all that the screen shows.
struct Typist {
  private var dialogue: Dialogue
  private var family: Family
  private var transcript: [String] = []
  private var sequence = 1

  init(_ family: Family, session: Session, words: Words) throws {
    self.family = family
    guard let english = LanguageTag("en") else { throw Stuck(at: "en") }
    dialogue = Dialogue(
      session, words: words,
      manner: Manner(
        echoesInput: true, notices: ["DEMO: not encrypted"], practitioner: english,
        resumeWord: "W7QK3"))
  }

  /// The transcript, from the first screen to the one that leaves.
  ///
  /// - Throws: `Stuck` when the talk does not end.
  mutating func type() throws -> String {
    var turn = dialogue.open(at: Visit.moment(sequence))
    for _ in 0..<400 {
      transcript += turn.lines
      if !turn.events.isEmpty {
        turn = dialogue.settle(.saved)
        continue
      }
      if case .leave = turn.request { return transcript.joined(separator: "\n") + "\n" }
      sequence += 1
      turn = dialogue.hear(
        .line(next()), at: Visit.moment(sequence), newPerson: PersonID(UInt64(sequence)))
    }
    throw Stuck(at: screen)
  }

  /// What was typed for nothing: lines of the family that no screen asked for.
  var unused: [String] {
    family.lines.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)" }.sorted()
  }

  struct Stuck: Error { let at: String }

  private mutating func next() -> String {
    family.next(at: screen) ?? Self.settled[screen] ?? "r"
  }

  private var screen: String {
    switch dialogue.session.step {
    case .urgent: "urgent"
    case .say(let key), .ask(let key, _): key.state.description
    case .speaker: "speaker"
    case .roster: "roster"
    case .review: "review"
    case .advice: "advice"
    case .talkEnded, .actions, .ended: "end"
    }
  }

  /// The family for whom nothing needs to change: a clear cot beside a mother.
  private static let settled: [String: String] = [
    "welcome": "", "speaker": "1", "born": "1", "ill-now": "10", "how-many": "1",
    "birth-date": "5 March 2026", "birth-weight": "3400", "gestation": "40", "where-slept": "1",
    "lately": "9", "how-put-down": "1", "whose-room": "1", "cot-tonight": "1", "cot-things": "7",
    "mattress": "6", "warmth": "7", "smoked-in-pregnancy": "2", "roster": "2", "may-share": "2",
    "heard-advice": "1", "carer-smokes": "3", "last-drink": "5", "sleepy-things": "5",
    "tiredness": "1", "night-feeds": "1", "plan-to-share": "1", "bed-others": "4",
    "key-points": "", "own-words": "I would put her in the cot.", "said-back": "1", "again": "",
    "said-back-again": "1", "urgent": "go on", "review": "done", "advice": "done",
  ]
}
