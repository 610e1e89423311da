import Dialogue
import Engine
import Questions
import TestSupport
import Wording

/// Holds a whole talk with a family and writes down all that the screen shows.
struct Typist {
  private var dialogue: Dialogue
  private var family: Family
  private let settled: Script
  private var transcript: [String] = []
  private var sequence = 1

  init(_ family: Family, session: Session, words: Words, holder: Practitioner? = nil) throws {
    self.family = family
    settled = try Script.settled(for: family.questionnaire)
    guard let english = LanguageTag("en") else { throw Stuck(at: "en") }
    dialogue = Dialogue(
      session, words: words,
      manner: Manner(
        echoesInput: true, notices: ["DEMO: not encrypted"], practitioner: english,
        resumeWord: "W7QK3", holder: holder))
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
      if case .printCard = turn.request {
        turn = dialogue.settle(.written(path: "/home/visits/plan-card.html"))
        continue
      }
      sequence += 1
      turn = dialogue.hear(
        .line(next()), at: Visit.moment(sequence), newPerson: PersonID(UInt64(sequence)))
    }
    throw Stuck(at: screens.joined(separator: ", "))
  }

  /// What was typed for nothing: lines of the family that no screen asked for.
  var unused: [String] { family.script.unused }

  struct Stuck: Error { let at: String }

  /// What the family types, or the settled family, or nothing more than "rather not say".
  private mutating func next() -> String {
    for screen in screens {
      if let line = family.next(at: screen) ?? settled.always(at: screen) { return line }
    }
    return "r"
  }

  /// The names of the screen, the narrowest first.
  private var screens: [String] {
    switch dialogue.session.step {
    case .urgent: ["urgent"]
    case .say(let key), .ask(let key, _): names(of: key)
    case .speaker: ["speaker"]
    case .roster: ["roster"]
    case .review: ["review"]
    case .advice: ["advice"]
    case .talkEnded, .actions, .ended: ["end"]
    }
  }

  private func names(of key: QuestionKey) -> [String] {
    let state = key.state.description
    return key.member.map { ["\(state)@\($0)", state] } ?? [state]
  }
}
