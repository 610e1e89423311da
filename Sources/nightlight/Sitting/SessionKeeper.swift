internal import Dialogue
internal import Engine
internal import Storing

/// Puts the events of a session on the disk, in order, and says truthfully whether they are there.
struct SessionKeeper {
  private let log: SessionLog
  /// The events that are to be stored together.
  private var attempt: Attempt?

  init(_ log: SessionLog) { self.log = log }

  private struct Attempt {
    let events: [UndatedEvent]
    let moment: Moment
    /// How many of them are stored.
    var stored = 0
  }

  /// Stores events that belong together and happened at one moment.
  ///
  /// After a failure the same events may be given again. They keep the time of the first attempt,
  /// and none is ever stored twice.
  mutating func keep(_ events: [UndatedEvent], at moment: Moment) -> Outcome {
    var attempt =
      if let attempt, attempt.events == events { attempt } else {
        Attempt(events: events, moment: moment)
      }
    while attempt.stored < events.count {
      do throws(StoreError) {
        _ = try log.append(events[attempt.stored].draft(at: attempt.moment))
        attempt.stored += 1
      } catch {
        self.attempt = attempt
        return .notSaved(Outcome.Fault(error))
      }
    }
    self.attempt = nil
    return .saved
  }

  /// Does ahead of time, while nobody waits, what would make the next answers wait.
  func prepare() { log.prepare() }

  /// Lets the next writer in.
  func close() throws(Failure) {
    try Failure.translating { () throws(StoreError) in try log.close() }
  }
}

extension Outcome.Fault {
  /// What to tell whoever sits at the keyboard.
  init(_ error: StoreError) {
    switch error.code {
    case .notSaved:
      // 13 is SQLite's word for a full disk; the system's is in the number where SQLite was not
      // asked.
      self = error.number & 0xFF == 13 ? .diskFull : .failed
    case .cannotCreate, .notAllowed: self = .notAllowed
    case .heldByAnother, .overtaken, .busy: self = .inUse
    case .damaged, .notAStore, .missing, .newer, .unavailable, .exhausted, .taken: self = .failed
    }
  }
}
