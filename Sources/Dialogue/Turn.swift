package import Engine
package import Records

/// What is to be done about one thing heard: lines to print, events to store, and what to do then.
package struct Turn: Hashable, Sendable {
  /// Lines of at most the manner's columns, without line ends.
  ///
  /// Beside a request to cover the screen they are printed when the cover is lifted.
  package let lines: [String]
  /// To be stored together and in this order; then `Dialogue.settle` is called, once.
  package let events: [Event]
  package let request: Request?

  init(_ page: Page, events: [Event] = [], request: Request? = nil) {
    (lines, self.events, self.request) = (page.lines, events, request)
  }
}

/// What a dialogue asks of the program around it.
package enum Request: Hashable, Sendable {
  /// Hide the screen now, and lock it.
  case cover
  /// Write the plan card to a file, then call `Dialogue.settle` with how that went.
  case printCard(PlanCard)
  /// Print the lines and end.
  case leave(Leaving)
}

/// Why a dialogue ends.
package enum Leaving: Hashable, Sendable {
  /// On purpose, to go on another time.
  case paused
  /// The talk, or the practitioner's part, is over.
  case ended
  /// The practitioner has done, and something is still to be recorded.
  case notClosed
  case inputEnded
  case interrupted
  /// The last answer could not be stored, and whoever typed it chose to leave.
  case notSaved
}

/// What came in.
package enum Input: Hashable, Sendable {
  /// One line as typed, without its end.
  case line(String)
  /// A line that held hidden characters, without them.
  case unsafe(kept: String)
  /// A line of more bytes than the limit; none of it was kept.
  case tooLong(limit: Int)
  case notUTF8
  case end
  case interrupted
}

/// How writing the plan card went.
package enum Printing: Hashable, Sendable {
  case written(path: String)
  case notWritten(reason: String)
}

/// How storing the events of a turn went.
package enum Outcome: Hashable, Sendable {
  case saved
  case notSaved(Fault)

  package enum Fault: Hashable, Sendable, CaseIterable {
    case diskFull
    case notAllowed
    case inUse
    /// The store did not take the events, for a reason that nobody at the keyboard can change.
    case failed
  }
}
