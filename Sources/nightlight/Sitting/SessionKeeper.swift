internal import Dialogue
internal import Engine
internal import Questions
internal import Storing

/// Puts the events of a session on the disk, in order, and says truthfully whether they are there.
struct SessionKeeper {
  private let log: SessionLog
  private let entry: Entry
  /// Events that are to be stored together, of which one could not be stored.
  private var attempt: [StampedEvent] = []
  /// How many of them were stored before it.
  private var storedAhead = 0

  init(_ log: SessionLog, entry: Entry) { (self.log, self.entry) = (log, entry) }

  /// Stores events that belong together and happened at one moment.
  ///
  /// After a failure the same events may be given again. They keep the time of the first attempt,
  /// and none is ever stored twice.
  mutating func keep(_ events: [Event], at moment: Moment) -> Outcome {
    if attempt.map(\.event) != events {
      (attempt, storedAhead) = (events.map { StampedEvent($0, at: moment) }, 0)
    }
    while storedAhead < attempt.count {
      do throws(StoreError) {
        _ = try log.append(Self.draft(attempt[storedAhead], entry: entry))
        storedAhead += 1
      } catch {
        return .notSaved(Outcome.Fault(error))
      }
    }
    (attempt, storedAhead) = ([], 0)
    return .saved
  }

  /// Lets the next writer in.
  func close() throws(Failure) {
    try Failure.translating { () throws(StoreError) in try log.close() }
  }

  /// The event as the store takes it, for those who may read this part of the session.
  static func draft(_ event: StampedEvent, entry: Entry) -> EventDraft {
    let audience: Audience = entry == .talk ? .parent : .practitioner
    return switch event.event {
    case .opened(let opening):
      EventDraft(.open, audience: audience, body: event.encoded, content: opening.catalogues.first)
    case .languageChanged(_, let catalogues):
      EventDraft(.entry, audience: audience, body: event.encoded, content: catalogues.first)
    case .talkEnded, .afterEnded:
      EventDraft(.close, audience: audience, body: event.encoded)
    case .speakerChanged, .answered, .personJoined, .personLeft, .rosterClosed, .rosterLeftOpen,
      .rosterReopened, .revisited, .kept, .undone, .urgentCalled, .urgentLeft, .reviewed,
      .finishedEarly, .adviceShown, .adviceChosen, .cardPrinted, .paused, .resumed, .afterBegun,
      .practitionerNamed, .personLinked, .attributed, .actionRecorded, .actionDone,
      .actionWithdrawn:
      EventDraft(.entry, audience: audience, body: event.encoded)
    }
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
