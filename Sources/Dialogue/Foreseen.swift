package import Engine

/// What a line would lead to, worked out before anybody types it.
package struct Foreseen: Hashable, Sendable {
  /// To be stored together and in this order.
  package let events: [Event]
  /// To be read once they are on the disk.
  package let lines: [String]
}

extension Dialogue {
  /// Every line that takes one key: Enter alone, a figure, a letter or a sign.
  package static let linesOfOneKey = [""] + "123456789ursbkyn!".map { String($0) }

  /// What hearing a line now and storing its events would bring to the screen.
  ///
  /// When a line is heard is stored with it and shown nowhere, so this holds whenever the line
  /// comes. The dialogue has to hear it then all the same: nothing has happened yet.
  ///
  /// - Returns: nil where nothing would be stored, or more is to be done than to store and to print.
  package func foreseen(_ input: Input, newPerson: PersonID) -> Foreseen? {
    var dialogue = self
    let heard = dialogue.hear(input, at: session.lastMoment, newPerson: newPerson)
    guard heard.lines.isEmpty, !heard.events.isEmpty, heard.request == nil else { return nil }
    let settled = dialogue.settle(.saved)
    guard settled.request == nil else { return nil }
    return Foreseen(events: heard.events, lines: settled.lines)
  }
}
