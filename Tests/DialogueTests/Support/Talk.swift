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
  private var attempt: (events: [Event], moment: Moment)?
  /// What the disk says, as long as it is not well.
  var fault: Outcome.Fault?

  let words: Words

  init(_ session: Session, words: Words, manner: Manner) {
    let opening = StampedEvent(.opened(session.opening), at: session.openedAt)
    self.init(resuming: session, stored: [opening], words: words, manner: manner)
  }

  init(resuming session: Session, stored: [StampedEvent], words: Words, manner: Manner) {
    dialogue = Dialogue(session, words: words, manner: manner)
    (self.stored, self.words) = (stored, words)
    seconds = stored.count
    people = UInt64(stored.count) << 32
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

  /// What the program says of the plan card that it was asked to write.
  var printing = Printing.written(path: "/home/plan-card.html")

  private mutating func tick() -> Moment {
    seconds += 1
    return Visit.moment(seconds)
  }

  private mutating func take(_ turn: Turn, at moment: Moment) {
    screen = turn.lines
    request = turn.request
    if case .printCard = turn.request {
      let printed = dialogue.settle(printing)
      take(printed, at: moment)
      return
    }
    if !turn.events.isEmpty {
      // Events that are given again keep the moment of the first time.
      if attempt?.events != turn.events { attempt = (turn.events, moment) }
      if fault == nil {
        stored += turn.events.map { StampedEvent($0, at: attempt?.moment ?? moment) }
        attempt = nil
      }
      let after = dialogue.settle(fault.map(Outcome.notSaved) ?? .saved)
      screen += after.lines
      request = after.request
    }
    transcript += screen
  }
}
