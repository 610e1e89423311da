/// A session open for writing, by one process at a time.
///
/// ```
///            append
///          ┌─────────┐
///          ▼         │
/// open ─▶ sound ─────┴─ error ─▶ unsure ─ read again ─▶ sound, the event saved or not
///          │                      ▲  │
///          ▼                      └──┘ cannot be read
///        closed
/// ```
package final class SessionLog {
  package let session: StoredSession
  /// Every event that is on the disk, in order.
  package private(set) var events: [StoredEvent]
  /// How many records of the head file had been lost and were written again on opening; one is
  /// usual after a crash.
  package let repairedHeads: Int

  private let store: Store
  private var head: HeadFile?
  /// The event of which it is not known whether it was saved.
  private var unsure: StoredEvent?
  private var isClosed = false
  /// The number of events up to which there is room for them on the disk, as far as is known.
  private var roomThrough = 0

  init(
    of session: StoredSession, in store: Store, events: [StoredEvent], head: consuming HeadFile,
    repairedHeads: Int
  ) {
    (self.session, self.store, self.events) = (session, store, events)
    self.head = consume head
    self.repairedHeads = repairedHeads
  }

  /// Appends one event. When it returns, the event is on the disk.
  ///
  /// The same draft may be tried again after an error and is never stored twice.
  ///
  /// - Precondition: the log is not closed.
  /// - Throws: an error whose `isEventSaved` says what is true: false when the event is certainly not
  ///   there, nil when the store can no longer be read. `.overtaken` when an earlier event of which
  ///   that could not be told was saved after all: open the session again.
  package func append(_ draft: EventDraft) throws(StoreError) -> StoredEvent {
    precondition(!isClosed, "a closed session log takes no events")
    if let unsure, try settle(unsure) {
      guard unsure.draft == draft else {
        throw StoreError(
          .overtaken, "an event that seemed lost was saved: open the session again",
          path: store.folder.path, isEventSaved: false)
      }
      return unsure
    }
    let event = StoredEvent(
      draft, session: session.id, sequence: Int64(events.count) + 1,
      previous: events.last?.hash ?? session.hash)
    try makeRoom(for: event)
    do {
      try store.insert(event)
    } catch {
      unsure = event
      guard try settle(event, after: error) else { throw error.concerningEvent(saved: false) }
      return event
    }
    keep(event)
    return event
  }

  /// Does ahead of time, while nobody waits, what would make the next answers wait. Whether it can be
  /// done makes no difference to anything but time.
  package func prepare() {
    guard !isClosed, unsure == nil, events.count >= roomThrough else { return }
    roomThrough = events.count + Store.answersOfRoom
    try? store.lengthenLog()
  }

  /// Waits until the head file is on the disk too, and lets the next writer in.
  package func close() throws(StoreError) {
    guard !isClosed else { return }
    defer {
      isClosed = true
      head = nil
    }
    try head?.sync()
    try System.syncFolder(store.folder.heads)
  }

  private func makeRoom(for event: StoredEvent) throws(StoreError) {
    do {
      try head?.makeRoom(for: event.sequence)
    } catch {
      throw error.concerningEvent(saved: false)
    }
  }

  /// Finds out whether the event is on the disk.
  private func settle(
    _ event: StoredEvent, after first: StoreError? = nil
  ) throws(StoreError) -> Bool {
    do {
      let isSaved = try store.isOnDisk(event, after: first)
      unsure = nil
      if isSaved { keep(event) }
      return isSaved
    } catch {
      throw (first ?? error).concerningEvent(saved: nil)
    }
  }

  /// Makes room in the head file for events that are to come, so that writing their records cannot
  /// fail for want of space.
  func makeRoom(through sequence: Int64) throws(StoreError) {
    for next in Int64(events.count)..<(sequence + 1) { try head?.makeRoom(for: next) }
  }

  /// Takes an event that is on the disk for the last one.
  func keep(_ event: StoredEvent) {
    events.append(event)
    // The event is saved without its head record; the next opening writes that again.
    try? head?.write(HeadRecord(event))
  }
}
