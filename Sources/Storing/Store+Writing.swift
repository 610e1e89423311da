import Questions

extension Store {
  /// Stores a new session with the contents that it rests on and its first event, and opens it.
  ///
  /// Durable when it returns, in one commit.
  ///
  /// - Throws: `.taken` when the word or the id is in use: try again with another.
  package func startSession(
    _ session: StoredSession, contents: [StoredContent], first draft: EventDraft? = nil
  ) throws(StoreError) -> SessionLog {
    try requireWriting()
    guard try self.session(session.id) == nil else {
      throw StoreError(.taken, "there is such a session already", path: folder.database)
    }
    try System.makeFolder(folder.heads)
    let path = folder.head(of: session.id)
    let first = draft.map {
      StoredEvent($0, session: session.id, sequence: 1, previous: session.hash)
    }
    var head = try HeadFile(openingAt: path)
    do {
      try head.makeRoom(for: 0)
      try head.write(HeadRecord(session: session.id, sequence: 0, hash: session.hash))
      try insert(session, with: contents, first: first)
    } catch {
      System.remove(path)
      throw error
    }
    let log = SessionLog(of: session, in: self, events: [], head: head, repairedHeads: 0)
    if let first { log.keep(first) }
    return log
  }

  /// Opens a session to go on with it. Every event is checked first, and the head file is put right
  /// where it lacks records.
  ///
  /// - Throws: `.heldByAnother` when another process has it; what ``events(of:)`` throws.
  package func openSession(_ id: SessionID) throws(StoreError) -> SessionLog {
    try requireWriting()
    guard let session = try session(id) else { throw noSession(id) }
    try System.makeFolder(folder.heads)
    return try openSession(session, with: HeadFile(openingAt: folder.head(of: id)))
  }

  /// Opens a session whose head file is locked already.
  func openSession(
    _ session: StoredSession, with head: consuming HeadFile
  ) throws(StoreError) -> SessionLog {
    let (events, absent) = try soundEvents(of: session, beside: try head.heads())
    for sequence in absent {
      let hash = sequence == 0 ? session.hash : events[sequence - 1].hash
      try head.makeRoom(for: Int64(sequence))
      try head.write(HeadRecord(session: session.id, sequence: Int64(sequence), hash: hash))
    }
    if !absent.isEmpty { try head.sync() }
    return SessionLog(
      of: session, in: self, events: events, head: head, repairedHeads: absent.count)
  }

  /// Appends the event if it follows the last one stored; one that is stored already is left alone.
  ///
  /// One statement compares and sets: without the event before it, with that very hash, the link is
  /// NULL and the row is refused, as is a second row of the same sequence.
  ///
  /// - Throws: `.overtaken` when the session has gone on by another way.
  func insert(_ event: StoredEvent) throws(StoreError) {
    let draft = event.draft
    let inserted = try connection.run(
      Self.insertion,
      [
        .blob(event.session.bytes), .integer(event.sequence), .text(draft.audience.rawValue),
        .text(draft.kind.rawValue), .integer(draft.keyVersion),
        draft.content.map { .blob($0.bytes) } ?? .null, .blob(event.previous.bytes),
        .blob(draft.body), .blob(event.hash.bytes),
      ])
    if inserted == 1 { return }
    guard try has(event) else {
      throw StoreError(
        .overtaken, "the session has gone on since it was read", path: folder.database)
    }
  }

  private static let insertion = """
    INSERT OR IGNORE INTO event (session, \(EventRow.columns)) VALUES (
      ?1, ?2, ?3, ?4, ?5, ?6,
      CASE ?2 WHEN 1 THEN ?7 ELSE
        (SELECT hash FROM event WHERE session = ?1 AND sequence = ?2 - 1 AND hash = ?7) END,
      ?8, ?9)
    """

  /// Whether an event is on the disk, after an attempt to put it there failed.
  ///
  /// After a failed sync the system may show what the disk never took. The connection is therefore
  /// given up, and an event that is found is believed only once it has been written into the
  /// database itself, with a sync of its own.
  func isOnDisk(_ event: StoredEvent, after trouble: StoreError?) throws(StoreError) -> Bool {
    if let trouble, trouble.leavesNothingBehind, try !has(event) { return false }
    disconnect()
    guard try has(event) else { return false }
    try connection.checkpoint()
    return true
  }

  private func has(_ event: StoredEvent) throws(StoreError) -> Bool {
    try connection.rows(
      "SELECT hash FROM event WHERE session = ? AND sequence = ?",
      [.blob(event.session.bytes), .integer(event.sequence)]
    ) { $0.blob(0) } == [event.hash.bytes]
  }

  private func insert(
    _ session: StoredSession, with contents: [StoredContent], first: StoredEvent?
  ) throws(StoreError) {
    try write { connection throws(StoreError) in
      try connection.transaction { () throws(StoreError) in
        for content in contents { try putContent(content) }
        try insert(session)
        if let first { try insert(first) }
      }
    }
  }
}
