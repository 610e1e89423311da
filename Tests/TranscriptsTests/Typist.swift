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
  /// Whether what is shown is what was foreseen, wherever it was.
  private let foresees: Bool
  /// How many lines led where they were foreseen to lead.
  private(set) var foreseen = 0

  init(
    _ family: Family, session: Session, words: Words, holder: Practitioner? = nil,
    echoes: Bool = true, foresees: Bool = false
  ) throws {
    (self.family, self.foresees) = (family, foresees)
    settled = try Script.settled(for: family.questionnaire)
    guard let english = LanguageTag("en") else { throw Stuck(at: "en") }
    dialogue = Dialogue(
      session, words: words,
      manner: Manner(
        echoesInput: echoes && !foresees, notices: ["DEMO: not encrypted"], practitioner: english,
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
      turn = hear(next())
    }
    throw Stuck(at: screens.joined(separator: ", "))
  }

  /// Hears a line; where its screen is foreseen, that is what is shown of it.
  private mutating func hear(_ line: String) -> Turn {
    let person = PersonID(UInt64(sequence))
    let expected = foresees ? dialogue.foreseen(.line(line), newPerson: person) : nil
    let turn = dialogue.hear(.line(line), at: Visit.moment(sequence), newPerson: person)
    guard let expected else { return turn }
    foreseen += 1
    transcript += expected.events == turn.events ? expected.lines : ["\(turn.events)"]
    _ = dialogue.settle(.saved)
    // Nothing is left to be said.
    return dialogue.settle(.saved)
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
