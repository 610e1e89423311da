import Questions

/// The taking of a file into a store: what of it is new is written in one commit, or nothing is.
///
/// ```
/// begun ─▶ every session locked and compared ─▶ written ─▶ closed
///              │ one is open elsewhere             │
///              ▼                                   └─ error ─▶ nothing is written
///           refused
/// ```
/// A session that is here already is never shortened and never changed: it only goes on, where the
/// file's chain is a continuation of the one that is here.
package final class Taking {
  package let handover: Handover
  /// What the file says of each session beside what is here, as it was when the taking was begun.
  package let comparisons: [SessionComparison]

  private let store: Store
  private var held: [HeldSession]

  init(_ handover: Handover, into store: Store) throws(StoreError) {
    try store.requireWriting()
    try System.makeFolder(store.folder.heads)
    var held: [HeldSession] = []
    do {
      for handed in handover.sessions { held.append(try HeldSession(handed, in: store)) }
    } catch {
      HeldSession.removeNewHeads(of: held, in: store)
      throw error
    }
    (self.handover, self.store, self.held) = (handover, store, held)
    comparisons = held.map(\.comparison)
  }

  /// Whether there is anything to write.
  package var hasNews: Bool { held.contains { $0.comparison.isTakeable } }

  /// Writes what is new, durably and in one commit, with the note of where it came from.
  ///
  /// - Parameters:
  ///   - moment: milliseconds since 1 January 1970 UTC.
  ///   - program: the version of this program.
  ///   - newWord: makes a word, for a session whose own is in use here.
  /// - Throws: an error whose `isEventSaved` says whether it was written all the same; nil when that
  ///   cannot be told. To take the file again is right in every case.
  /// - Returns: the sessions written, as they are called here.
  package func write(
    at moment: Int64, by program: String, newWord: () -> String
  ) throws(StoreError) -> [StoredSession] {
    guard hasNews else { return [] }
    let file = ContentDigest(of: handover.bytes)
    var parcels: [Parcel] = []
    do {
      for one in held where one.comparison.isTakeable {
        let taken = one.taken(from: file, at: moment, by: program)
        let session = try called(one, newWord, beside: parcels.map(\.session.word))
        try one.log.makeRoom(through: taken.last)
        parcels.append(Parcel(held: one, session: session, taken: taken))
      }
      try insert(parcels)
    } catch {
      guard try isWritten(parcels, after: error) else {
        HeldSession.removeNewHeads(of: held, in: store)
        held = []
        throw error.concerningEvent(saved: false)
      }
    }
    for parcel in parcels {
      for event in parcel.held.comparison.missing { parcel.held.log.keep(event) }
    }
    return parcels.map(\.session)
  }

  /// Lets the next writers in; what was not written leaves nothing behind.
  package func close() throws(StoreError) {
    defer { held = [] }
    for one in held {
      if try store.session(one.log.session.id) == nil {
        HeldSession.removeNewHeads(of: [one], in: store)
      } else {
        try one.log.close()
      }
    }
  }

  // MARK: Writing

  /// What is written of one session.
  private struct Parcel {
    let held: HeldSession
    /// As it is called here.
    let session: StoredSession
    let taken: Taken
  }

  /// The session under a word that no other session here has: its own, if that is free.
  private func called(
    _ one: HeldSession, _ newWord: () -> String, beside words: [String]
  ) throws(StoreError) -> StoredSession {
    let session = one.log.session
    guard one.comparison.standing == .new else { return session }
    var word = session.word
    while true {
      let isFree = try store.session(word: word) == nil && !words.contains(word)
      if isFree { return session.called(word) }
      word = newWord()
    }
  }

  private func insert(_ parcels: [Parcel]) throws(StoreError) {
    try store.write { connection throws(StoreError) in
      try connection.transaction { () throws(StoreError) in
        for content in handover.contents { try store.putContent(content) }
        for parcel in parcels {
          if parcel.taken.first == 0 { try store.insert(parcel.session) }
          let events = parcel.held.comparison.missing
          for event in events { try store.insert(event) }
          try store.insert(parcel.taken, after: events.last?.hash ?? parcel.session.hash)
        }
      }
    }
  }

  /// Whether it is on the disk, after an attempt to put it there failed.
  private func isWritten(
    _ parcels: [Parcel], after trouble: StoreError
  ) throws(StoreError) -> Bool {
    guard let last = parcels.last, !trouble.leavesNothingBehind else { return false }
    do {
      store.disconnect()
      guard try store.has(last.taken) else { return false }
      // What the system shows after a failed sync is believed once it is synced again.
      try store.connection.checkpoint()
      return true
    } catch {
      throw trouble.concerningEvent(saved: nil)
    }
  }
}

extension Store {
  /// Begins to take a file: locks each of its sessions and compares it with what is here.
  ///
  /// - Throws: `.heldByAnother` when one of them is open elsewhere; `.damaged` when what is here is
  ///   not what was stored.
  package func beginTaking(_ handover: Handover) throws(StoreError) -> Taking {
    try Taking(handover, into: self)
  }
}
