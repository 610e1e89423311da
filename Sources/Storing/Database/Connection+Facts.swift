extension Connection {
  /// The mark in the database that says which program it belongs to; 0 for none.
  var applicationID: Int64 {
    get throws(StoreError) { try number("PRAGMA application_id") }
  }

  /// The number of the format; 0 for none.
  var formatVersion: Int64 {
    get throws(StoreError) { try number("PRAGMA user_version") }
  }

  /// Whether nothing was ever put into it.
  var isEmpty: Bool {
    get throws(StoreError) {
      guard try applicationID == 0 else { return false }
      return try number("SELECT count(*) FROM sqlite_schema") == 0
    }
  }

  /// Moves everything from the log into the database, durably.
  ///
  /// - Throws: `.busy` when a reader or a writer does not allow it.
  func checkpoint() throws(StoreError) {
    let isBusy = try number("PRAGMA wal_checkpoint(FULL)") != 0
    guard !isBusy else {
      throw StoreError(.busy, "the database is in use", path: path)
    }
  }

  /// What SQLite finds wrong with the build of its tables; empty when nothing.
  func faults() throws(StoreError) -> [String] {
    try rows("PRAGMA integrity_check") { $0.text(0) }.filter { $0 != "ok" }
  }

  private func number(_ sql: String) throws(StoreError) -> Int64 {
    try rows(sql) { $0.integer(0) }.first ?? 0
  }
}
