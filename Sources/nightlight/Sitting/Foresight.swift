internal import Dialogue
internal import Questions

/// What a line would lead to, ready to be stored and printed.
struct Foresight {
  let events: [UndatedEvent]
  /// What is to be read once they are on the disk, with what invites the next answer.
  let screen: String

  init(_ foreseen: Foreseen, entry: Entry, prompt: String) {
    events = foreseen.events.map { UndatedEvent($0, entry: entry) }
    screen = foreseen.lines.map { $0 + "\n" }.joined() + prompt
  }
}
