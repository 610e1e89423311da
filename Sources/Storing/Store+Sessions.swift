import Questions

extension Store {
  /// Every session, the oldest first.
  package func sessions() throws(StoreError) -> [StoredSession] {
    try storedSessions("", [])
  }

  /// The sessions of a case, the oldest first.
  package func sessions(ofCase reference: String) throws(StoreError) -> [StoredSession] {
    try storedSessions("WHERE case_reference = ?", [.blob(Array(reference.utf8))])
  }

  /// The first so many cases whose references come after one; any number of them can be gone through
  /// in this way without keeping them.
  package func cases(after reference: String, atMost count: Int) throws(StoreError) -> [String] {
    try connection.rows(
      """
      SELECT DISTINCT case_reference FROM session WHERE case_reference > ?
      ORDER BY case_reference LIMIT ?
      """,
      [.blob(Array(reference.utf8)), .integer(Int64(count))]
    ) { $0.text(0) }
  }

  /// The session with this resume word; nil when there is none.
  package func session(word: String) throws(StoreError) -> StoredSession? {
    try storedSessions("WHERE session.word = ?", [.blob(Array(word.utf8))]).first
  }

  /// The session with this id; nil when there is none.
  package func session(_ id: SessionID) throws(StoreError) -> StoredSession? {
    try storedSessions("WHERE id = ?", [.blob(id.bytes)]).first
  }

  func insert(_ session: StoredSession) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO session (id, key_version, word, case_reference, questionnaire, created)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(session.id.bytes), .integer(session.keyVersion), .blob(Array(session.word.utf8)),
        .blob(Array(session.caseReference.utf8)), .blob(session.questionnaire.bytes),
        .blob(session.created.bigEndianBytes),
      ])
  }

  private func storedSessions(
    _ condition: String, _ values: [SQLValue]
  ) throws(StoreError) -> [StoredSession] {
    let begunAs =
      try knowsTaking
      ? "(SELECT taken.word FROM taken WHERE taken.session = session.id AND first = 0)" : "NULL"
    return try connection.rows(
      "SELECT \(Self.columns), \(begunAs) FROM session \(condition)", values
    ) { row throws(StoreError) in try session(from: row) }
    .sorted { ($0.created, $0.word) < ($1.created, $1.word) }
  }

  private static let columns =
    "id, key_version, session.word, case_reference, questionnaire, created"

  private func session(from row: Row) throws(StoreError) -> StoredSession {
    let questionnaire = row.blob(4)
    guard let id = SessionID(bytes: row.blob(0)), questionnaire.count == 32,
      let created = Int64(bigEndianBytes: row.blob(5))
    else {
      throw StoreError(
        .damaged, "a session is not what was stored: '\(row.text(2))'", path: folder.database)
    }
    return StoredSession(
      id: id, word: row.text(2), caseReference: row.text(3),
      questionnaire: ContentDigest(bytes: questionnaire), created: created,
      keyVersion: row.integer(1), begunAs: row.isNull(6) ? nil : row.text(6))
  }
}
