import Dialogue
import Engine
import Questions
import TestSupport
import Wording

/// A dialogue with somebody who types, and a disk that keeps everything.
struct Talk {
  var dialogue: Dialogue
  /// Every event stored, the opening first.
  private(set) var stored: [StampedEvent]
  /// What the last line brought to the screen.
  private(set) var screen: [String] = []
  private(set) var request: Request?
  /// Everything that was ever on the screen.
  private(set) var transcript: [String] = []
  private var seconds = 1
  private var people: UInt64 = 0

  init(_ session: Session, words: Words, manner: Manner) {
    dialogue = Dialogue(session, words: words, manner: manner)
    stored = [StampedEvent(.opened(session.opening), at: session.openedAt)]
    let moment = tick()
    take(dialogue.open(at: moment), at: moment)
  }

  mutating func type(_ lines: String...) {
    for line in lines { hear(.line(line)) }
  }

  mutating func hear(_ input: Input) {
    let moment = tick()
    people += 1
    take(dialogue.hear(input, at: moment, newPerson: PersonID(people)), at: moment)
  }

  private mutating func tick() -> Moment {
    seconds += 1
    return Visit.moment(seconds)
  }

  private mutating func take(_ turn: Turn, at moment: Moment) {
    screen = turn.lines
    request = turn.request
    if !turn.events.isEmpty {
      stored += turn.events.map { StampedEvent($0, at: moment) }
      let after = dialogue.settle(.saved)
      screen += after.lines
      request = after.request
    }
    transcript += screen
  }
}
