extension Store {
  /// Every event of a session in order, each checked to be the one that was stored and none missing.
  ///
  /// - Throws: `.damaged` when an event was changed, moved or lost, `.newer` when one is of a kind
  ///   that this version does not know, `.missing` when there is no such session.
  package func events(of id: SessionID) throws(StoreError) -> [StoredEvent] {
    // The head file first: another process may append in between, and the database is never behind.
    let heads = try heads(of: id)
    guard let session = try session(id) else { throw noSession(id) }
    return try soundEvents(of: session, beside: heads).events
  }

  func noSession(_ id: SessionID) -> StoreError {
    StoreError(.missing, "there is no session \(id)", path: folder.database)
  }

  /// The events, and which records the head file lacks.
  func soundEvents(
    of session: StoredSession, beside heads: Heads
  ) throws(StoreError) -> (events: [StoredEvent], absent: [Int]) {
    let chain = try chain(of: session)
    let seen = heads.compared(with: chain.hashes, of: session.id)
    if let fault = chain.fault, case .unknown = fault {
      throw StoreError(
        .newer, "\(session.word): \(fault)", path: folder.database)
    }
    if let fault = chain.fault {
      throw StoreError(.damaged, "\(session.word): \(fault)", path: folder.database)
    }
    guard case .agrees(let absent) = seen else {
      throw StoreError(.damaged, "\(session.word): \(seen)", path: folder.database)
    }
    return (chain.events, absent)
  }

  /// What the head file of a session says; nothing when there is none.
  func heads(of id: SessionID) throws(StoreError) -> Heads {
    let path = folder.head(of: id)
    guard try System.look(at: path) != nil else { return .none }
    return Heads(bytes: try File(opening: path, for: .reading).contents())
  }

  /// The events of a session up to the first that is not sound.
  func chain(of session: StoredSession) throws(StoreError) -> Chain {
    let rows = try connection.rows(
      "SELECT \(EventRow.columns) FROM event WHERE session = ? ORDER BY sequence",
      [.blob(session.id.bytes)]
    ) { EventRow($0) }
    return Chain(of: session, from: rows)
  }
}
