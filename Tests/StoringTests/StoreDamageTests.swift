import Questions
import Testing

@testable import Storing

/// Every change of a stored session is made behind the store's back, on a store with one session of
/// four events and one of two.
@Suite("Damage to a store") struct StoreDamageTests {
  let folder: TemporaryFolder
  let session: StoredSession
  let other: StoredSession
  private static let image = Result { try StoreImage.twoSessions() }

  init() throws {
    folder = try TemporaryFolder()
    session = try .sample(1)
    other = try .sample(2)
    try Self.image.get().lay(into: folder)
  }

  /// The places in which the store finds damage.
  private func damaged() throws -> Set<VerificationReport.Place> {
    let report = try Store.open(folder.store, mode: .readOnly).verify()
    return Set(report.findings.filter { $0.severity == .damage }.map(\.place))
  }

  /// What opening the session to go on with it is refused with.
  private func refusal() throws -> StoreError.Code? {
    let store = try Store.open(folder.store, mode: .readWrite)
    do throws(StoreError) {
      _ = try store.openSession(session.id)
      return nil
    } catch {
      return error.code
    }
  }

  private var place: VerificationReport.Place { .session(session.id, word: session.word) }

  @Test("is not seen where there is none")
  func sound() throws {
    let report = try Store.open(folder.store, mode: .readOnly).verify()
    #expect(report.isSound)
    #expect(report.findings == [])
    #expect([report.sessionCount, report.eventCount, report.contentCount] == [2, 6, 1])
  }

  @Test(
    "is found in every column of an event",
    arguments: [
      "audience = 'restricted'", "kind = 'close'", "kind = 'unheard-of'", "key_version = 1",
      "content = zeroblob(32)", "previous = zeroblob(32)", "body = x''",
      "body = CAST(body || x'00' AS BLOB)",
      "hash = zeroblob(32)", "sequence = 9",
    ], [1, 2, 4])
  func column(change: String, sequence: Int) throws {
    try folder.tamperWithEvents(
      "UPDATE event SET \(change) WHERE sequence = \(sequence) AND hex(session) LIKE '01%'")
    #expect(try damaged() == [place])
    #expect(try refusal() == .damaged)
  }

  @Test(
    "is found in every column of a session",
    arguments: ["case_reference = 'C-2'", "created = zeroblob(8)", "key_version = 1"])
  func sessionColumn(change: String) throws {
    try folder.tamper(
      "UPDATE session SET \(change.replacing("'C-2'", with: "x'43'")) WHERE hex(id) LIKE '01%'")
    #expect(try damaged() == [place])
    #expect(try refusal() == .damaged)
  }

  @Test(
    "is found when events are removed, swapped or moved",
    arguments: [
      "DELETE FROM event WHERE sequence = 4", "DELETE FROM event WHERE sequence = 1",
      "DELETE FROM event WHERE sequence = 2", "DELETE FROM event WHERE hex(session) LIKE '01%'",
      """
      UPDATE event SET sequence = 10 WHERE sequence = 2;
      UPDATE event SET sequence = 2 WHERE sequence = 3;
      UPDATE event SET sequence = 3 WHERE sequence = 10
      """,
      """
      INSERT INTO event SELECT session, 5, audience, kind, key_version, content, previous, body,
        hash FROM event WHERE sequence = 4
      """,
      """
      DELETE FROM event WHERE hex(session) LIKE '01%';
      INSERT INTO event SELECT unhex('01010101010101010101010101010101'), sequence, audience, kind,
        key_version, content, previous, body, hash FROM event
      """,
    ])
  func rows(change: String) throws {
    let bytes = "x'01010101010101010101010101010101'"
    try folder.tamperWithEvents(
      change.replacing("unhex('01010101010101010101010101010101')", with: bytes))
    #expect(try damaged().contains(place))
    #expect(try refusal() == .damaged)
  }

  @Test("is found when a session is gone")
  func sessionGone() throws {
    try folder.tamper("DELETE FROM session WHERE hex(id) LIKE '01%'")
    #expect(try damaged() == [.store, .session(session.id, word: nil)])
  }

  @Test("is found when a session is gone with its events")
  func allGone() throws {
    try folder.tamperWithEvents(
      "DELETE FROM session WHERE hex(id) LIKE '01%'; DELETE FROM event WHERE hex(session) LIKE '01%'"
    )
    #expect(try damaged() == [.session(session.id, word: nil)])
  }

  @Test("is found when a history is written anew, with every hash right")
  func rewritten() throws {
    let event = StoredEvent(
      .sample("never said"), session: session.id, sequence: 1, previous: session.hash)
    try folder.tamperWithEvents(
      """
      DELETE FROM event WHERE hex(session) LIKE '01%';
      INSERT INTO event VALUES (x'\(session.id)', 1, 'parent', 'entry', 0, NULL,
        x'\(event.previous)', x'\(event.draft.body.hexadecimal)', x'\(event.hash)')
      """)
    #expect(try damaged() == [place])
    #expect(try refusal() == .damaged)
  }

  @Test("is found when the bytes of a questionnaire are gone")
  func contentGone() throws {
    try folder.tamper("DELETE FROM content")
    #expect(try damaged() == [place, .session(other.id, word: other.word)])
  }

  @Test("is found when an old copy of the database is put back")
  func rolledBack() throws {
    let old = try folder.read(folder.database)
    do {
      let store = try Store.open(folder.store, mode: .readWrite)
      _ = try store.openSession(session.id).append(.sample("after the copy"))
    }
    try folder.write(old, to: folder.database)
    #expect(try damaged() == [place])
    #expect(try refusal() == .damaged)
  }

  @Test("is found after any bit of a body or a hash is flipped", arguments: 1...4)
  func bits(sequence: Int) throws {
    let store = try Store.open(folder.store, mode: .readOnly)
    let event = try store.events(of: session.id)[sequence - 1]
    try folder.tamperWithEvents("SELECT 1")
    let connection = try Connection(to: folder.database, .readWrite)
    for (column, original) in [("body", event.draft.body), ("hash", event.hash.bytes)] {
      for bit in 0..<original.count * 8 {
        var bytes = original
        bytes[bit / 8] ^= 1 << (bit % 8)
        let change = "UPDATE event SET \(column) = ? WHERE sequence = ? AND session = ?"
        let key: [SQLValue] = [.integer(Int64(sequence)), .blob(session.id.bytes)]
        try connection.execute("BEGIN")
        try connection.run(change, [.blob(bytes)] + key)
        let rows = try connection.rows(
          "SELECT \(EventRow.columns) FROM event WHERE session = ? ORDER BY sequence",
          [.blob(session.id.bytes)]
        ) { EventRow($0) }
        try connection.execute("ROLLBACK")
        #expect(Chain(of: session, from: rows).fault == .altered(Int64(sequence)))
      }
    }
  }
}
