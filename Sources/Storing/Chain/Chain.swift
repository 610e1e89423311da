/// The events of a session, each linked to the one before by its hash, up to the first fault.
struct Chain {
  private(set) var events: [StoredEvent] = []
  /// The hash of the session, then those of the events.
  private(set) var hashes: [EventHash]
  private(set) var fault: EventRow.Fault?

  /// - Complexity: linear in the bytes of the rows.
  init(of session: StoredSession, from rows: [EventRow]) {
    var link = session.hash
    hashes = [link]
    for row in rows {
      do throws(EventRow.Fault) {
        let event = try row.event(of: session.id, after: events.count, previous: link)
        events.append(event)
        link = event.hash
        hashes.append(link)
      } catch {
        fault = error
        return
      }
    }
  }
}

extension EventRow.Fault: CustomStringConvertible {
  var description: String {
    switch self {
    case .missing(let sequence): "event \(sequence) is missing"
    case .unlinked(let sequence): "event \(sequence) does not follow the event before it"
    case .altered(let sequence): "event \(sequence) is not what was stored"
    case .unknown(let sequence): "event \(sequence) is of a kind that only a newer version knows"
    }
  }
}

extension Heads.Verdict: CustomStringConvertible {
  var description: String {
    switch self {
    case .agrees(let absent):
      "the head file lacks \(absent.count) of its records; no event is missing"
    case .eventsMissing(let stored, let seen):
      "events are missing: \(seen) were saved and \(stored) are here"
    case .differs(let sequence):
      sequence == 0
        ? "the session is not the one that was started"
        : "event \(sequence) is not the one that was saved"
    }
  }
}
