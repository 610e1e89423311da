import Testing

@testable import Storing

@Suite("A store cut short") struct StoreTruncationTests {
  let folder: TemporaryFolder
  let session: StoredSession
  private let events = 6
  private static let killed = Result { try StoreImage.killed() }
  private static let closed = Result { try StoreImage.closed() }

  init() throws {
    folder = try TemporaryFolder()
    session = try .sample()
  }

  /// Whether the session is refused as damaged or read whole; anything else would be a silent loss.
  private func isHonest() throws -> Bool {
    do throws(StoreError) {
      let store = try Store.open(folder.store, mode: .readWrite)
      return try store.openSession(session.id).events.count == events
    } catch {
      return error.code == .damaged || error.code == .missing || error.code == .notAStore
    }
  }

  @Test("is whole after a crash when nothing is cut")
  func whole() throws {
    try Self.killed.get().lay(into: folder)
    let store = try Store.open(folder.store, mode: .readWrite)
    #expect(try store.openSession(session.id).events.count == events)
  }

  @Test("is never silently shorter, wherever its log is cut", arguments: 0..<128)
  func log(part: Int) throws {
    try Self.killed.get().lay(into: folder)
    let log = try folder.read(folder.database + "-wal")
    try folder.write(Array(log.prefix(log.count * part / 128)), to: folder.database + "-wal")
    #expect(try isHonest())
  }

  @Test("is never silently shorter, wherever its database is cut", arguments: 0..<32)
  func database(part: Int) throws {
    try Self.closed.get().lay(into: folder)
    let database = try folder.read(folder.database)
    try folder.write(Array(database.prefix(database.count * part / 32)), to: folder.database)
    #expect(try isHonest())
  }

  @Test("goes on when its head file is cut, and says so", arguments: 0...7)
  func head(records: Int) throws {
    try Self.closed.get().lay(into: folder)
    let head = try folder.read(folder.head(of: session))
    try folder.write(Array(head.prefix(records * HeadRecord.size)), to: folder.head(of: session))
    let notes = try Store.open(folder.store, mode: .readOnly).verify().findings
    #expect(notes.map(\.severity) == (records < 6 ? [.note] : []))
    let store = try Store.open(folder.store, mode: .readWrite)
    #expect(try store.openSession(session.id).repairedHeads == 7 - records)
    #expect(try folder.read(folder.head(of: session)).prefix(7 * 128) == head.prefix(7 * 128))
  }

  @Test("goes on without its head file, and says so")
  func headGone() throws {
    try Self.closed.get().lay(into: folder)
    try folder.remove(folder.head(of: session))
    let store = try Store.open(folder.store, mode: .readWrite)
    #expect(try store.verify().findings.map(\.severity) == [.note])
    #expect(try store.openSession(session.id).repairedHeads == 7)
  }

  @Test("goes on when a head record is unreadable", arguments: 0...6)
  func headFlipped(record: Int) throws {
    try Self.closed.get().lay(into: folder)
    var head = try folder.read(folder.head(of: session))
    head[record * HeadRecord.size + 40] ^= 1
    try folder.write(head, to: folder.head(of: session))
    let store = try Store.open(folder.store, mode: .readWrite)
    #expect(try store.openSession(session.id).repairedHeads == 1)
  }
}
