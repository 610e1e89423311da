import Questions

/// A session of a file that is being taken: locked, and compared with what is here.
struct HeldSession {
  let comparison: SessionComparison
  /// A log of what is here; of nothing, where the session is new.
  let log: SessionLog
  /// Whether there was no head file, so that one was made.
  private let isHeadNew: Bool

  /// Locks a session, whether it is here already or not.
  ///
  /// - Throws: `.heldByAnother` when it is open elsewhere; `.damaged` when what is here is not what
  ///   was stored, or when the head file has seen more than the file brings.
  init(_ handed: HandedSession, in store: Store) throws(StoreError) {
    let path = store.folder.head(of: handed.session.id)
    let isThere = try System.look(at: path) != nil
    var head = try HeadFile(openingAt: path)
    if let session = try store.session(handed.session.id) {
      log = try store.openSession(session, with: head)
      comparison = SessionComparison(of: handed, with: session, events: log.events)
      isHeadNew = false
      return
    }
    // A head file without its session remembers what was here before it was lost.
    guard case .agrees = try head.heads().compared(with: handed.hashes, of: handed.session.id)
    else {
      throw StoreError(
        .damaged, "\(handed.session.begunAs): the store once had more of it, or another",
        path: store.folder.database)
    }
    do {
      try head.makeRoom(for: 0)
      try head.write(
        HeadRecord(session: handed.session.id, sequence: 0, hash: handed.session.hash))
    } catch {
      if !isThere { System.remove(path) }
      throw error
    }
    log = SessionLog(of: handed.session, in: store, events: [], head: head, repairedHeads: 0)
    comparison = SessionComparison(of: handed, with: nil, events: [])
    isHeadNew = !isThere
  }

  /// The note of where the events come from that are missing here.
  func taken(from file: ContentDigest, at moment: Int64, by program: String) -> Taken {
    Taken(
      session: log.session.id, first: comparison.standing == .new ? 0 : Int64(log.events.count) + 1,
      last: Int64(comparison.handed.events.count), file: file, moment: moment, program: program,
      word: log.session.begunAs)
  }

  /// Takes away what was made for sessions that did not come to be.
  static func removeNewHeads(of held: [HeldSession], in store: Store) {
    for one in held where one.isHeadNew {
      System.remove(store.folder.head(of: one.log.session.id))
    }
  }
}
