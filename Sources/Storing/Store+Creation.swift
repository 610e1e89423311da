extension Store {
  /// Whether there is no database yet, or one that was never finished.
  var isBlank: Bool {
    get throws(StoreError) {
      guard let database = try System.look(at: folder.database), database.size > 0 else {
        return true
      }
      // The smallest store has more pages; the first page alone is what a crash may leave.
      return database.size <= 4096
    }
  }

  /// Makes the database, or finishes what a crash left half made.
  ///
  /// - Throws: `.damaged` when there were sessions here whose database is gone.
  func create() throws(StoreError) {
    let lock = try lockFolder()
    // While waiting for the lock another process may have made it.
    if try System.look(at: folder.database) == nil {
      _ = try File(opening: folder.database, for: .writing)
    }
    let connection = try Connection(to: folder.database, .readWrite)
    if try connection.isEmpty {
      guard try System.names(in: folder.heads).isEmpty else {
        throw StoreError(
          .damaged, "the database is gone, with the sessions that were in it", path: folder.database
        )
      }
      try System.makeFolder(folder.heads)
      try connection.execute(Schema.connectionSettings)
      let journal = try connection.rows("PRAGMA journal_mode=WAL") { $0.text(0) }
      guard journal == ["wal"] else {
        throw StoreError(
          .cannotCreate, "the disk does not allow a write-ahead log", path: folder.database)
      }
      try connection.transaction { () throws(StoreError) in
        try connection.execute(Schema.creation)
      }
      try connection.checkpoint()
    }
    try System.syncFolder(folder.path)
    _ = consume lock
  }

  /// Locks the folder itself, so that two processes do not make the same store at once.
  private func lockFolder() throws(StoreError) -> File {
    let file = try File(opening: folder.path, for: .reading)
    for _ in 0..<900 {
      if try file.lock() { return file }
      System.pause(milliseconds: 1)
    }
    throw StoreError(.busy, "another process is creating the store", path: folder.path)
  }
}
