import Questions

extension Store {
  /// Everything that came into the store out of files, by session, in the order of its events.
  package func taken() throws(StoreError) -> [Taken] { try takenRows().map(\.taken) }

  func insert(_ taken: Taken, after head: EventHash) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO taken (session, first, last, file, moment, program, word, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(taken.session.bytes), .integer(taken.first), .integer(taken.last),
        .blob(taken.file.bytes), .blob(taken.moment.bigEndianBytes), .text(taken.program),
        .blob(Array(taken.word.utf8)), .blob(taken.hash(after: head)),
      ])
  }

  /// Whether a file has left this behind.
  func has(_ taken: Taken) throws(StoreError) -> Bool {
    try takenRows().contains { $0.taken == taken }
  }

  /// Checks that what is said of where events came from is what was written, and of events that
  /// are there.
  func verifyTaken(_ report: inout VerificationReport) throws(StoreError) {
    for row in try takenRows() {
      let place = VerificationReport.Place.session(row.taken.session, word: nil)
      guard let session = try session(row.taken.session) else {
        report.add(.damage, place, "a session that was taken from a file is missing")
        continue
      }
      let hashes = try chain(of: session).hashes
      guard row.taken.last < hashes.count,
        row.taken.hash(after: hashes[Int(row.taken.last)]) == row.hash
      else {
        report.add(
          .damage, .session(session.id, word: session.word),
          "where its events came from is not what was stored")
        continue
      }
      report.taken.append(row.taken)
    }
  }

  private func takenRows() throws(StoreError) -> [(taken: Taken, hash: [UInt8])] {
    guard try knowsTaking else { return [] }
    return try connection.rows(
      """
      SELECT session, first, last, file, moment, program, word, hash FROM taken
      ORDER BY session, first
      """
    ) { row throws(StoreError) in
      guard let session = SessionID(bytes: row.blob(0)), row.blob(3).count == 32,
        let moment = Int64(bigEndianBytes: row.blob(4)), row.integer(1) >= 0,
        row.integer(1) <= row.integer(2)
      else {
        throw StoreError(
          .damaged, "where a session came from is not what was stored", path: folder.database)
      }
      let taken = Taken(
        session: session, first: row.integer(1), last: row.integer(2),
        file: ContentDigest(bytes: row.blob(3)), moment: moment, program: row.text(5),
        word: row.text(6))
      return (taken, row.blob(7))
    }
  }
}
