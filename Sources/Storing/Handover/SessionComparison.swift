/// A session of a file beside the same session in the store.
package struct SessionComparison: Hashable, Sendable {
  package let handed: HandedSession
  /// The events that are here; none where the session is not.
  package let here: [StoredEvent]
  package let standing: Standing

  package enum Standing: Hashable, Sendable {
    /// The session is not here.
    case new
    /// The same events.
    case same
    /// The file goes on where the store ends.
    case newer
    /// The store goes on where the file ends.
    case older
    /// The first so many events are the same, and then each goes on in its own way.
    case diverged(after: Int)
    /// Another session altogether has this id: nothing of the two is the same.
    case foreign
  }

  init(of handed: HandedSession, with session: StoredSession?, events: [StoredEvent]) {
    (self.handed, here) = (handed, events)
    let shared = zip(handed.events, events).prefix { $0.hash == $1.hash }.count
    standing =
      switch session {
      case nil: .new
      case let session? where session.hash != handed.session.hash: .foreign
      case _ where shared < min(handed.events.count, events.count): .diverged(after: shared)
      case _ where handed.events.count == events.count: .same
      case _ where handed.events.count < events.count: .older
      case _: .newer
      }
  }

  /// Whether something of it is to be written.
  package var isTakeable: Bool {
    switch standing {
    case .new, .newer: true
    case .same, .older, .diverged, .foreign: false
    }
  }

  /// What the file has that the store has not, where it may be added.
  var missing: ArraySlice<StoredEvent> {
    switch standing {
    case .new: handed.events[...]
    case .newer: handed.events[here.count...]
    case .same, .older, .diverged, .foreign: []
    }
  }
}
