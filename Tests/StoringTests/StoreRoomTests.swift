import Testing

@testable import Storing

@Suite("Room made ahead of need") struct StoreRoomTests {
  let folder: TemporaryFolder
  let store: Store
  let log: SessionLog

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(folder.store, mode: .readWrite)
    log = try store.startSession(.sample(), contents: [StoredSession.sampleContent])
  }

  private var size: Int {
    get throws { try folder.read(folder.database + "-wal").count }
  }

  private func append(_ count: Int) throws {
    for number in 0..<count { _ = try log.append(.sample("answer \(number)")) }
  }

  @Test("is used by the next answers, for which the log need not grow")
  func used() throws {
    let before = try size
    log.prepare()
    let made = try size
    try append(Store.answersOfRoom)
    #expect(try size == made)
    #expect(made > before)
  }

  @Test("is made again when it is used up, and not before")
  func again() throws {
    log.prepare()
    let made = try size
    try append(Store.answersOfRoom - 1)
    log.prepare()
    #expect(try size == made)
    try append(1)
    log.prepare()
    #expect(try size > made)
  }

  @Test("is no part of what a killed process leaves behind", arguments: 0...8)
  func killed(eighths: Int) throws {
    try append(3)
    let needed = try size
    log.prepare()
    let left = try TemporaryFolder()
    try StoreImage(of: folder).lay(into: left)
    // The zeros themselves may have come to the disk in part.
    let bytes = try left.read(left.database + "-wal")
    let end = needed + (bytes.count - needed) * eighths / 8
    try left.write(Array(bytes.prefix(end)), to: left.database + "-wal")
    let resumed = try Store.open(left.store, mode: .readWrite)
    #expect(try resumed.openSession(log.session.id).events == log.events)
    #expect(try resumed.verify().isSound)
  }

  @Test("takes nothing from what others write at the same time")
  func others() throws {
    let other = try Store.open(folder.store, mode: .readWrite)
    let theirs = try other.startSession(.sample(2), contents: [StoredSession.sampleContent])
    for round in 0..<3 {
      log.prepare()
      _ = try theirs.append(.sample("theirs \(round)"))
      theirs.prepare()
      try append(40)
    }
    #expect(try store.events(of: theirs.session.id) == theirs.events)
    #expect(try other.events(of: log.session.id) == log.events)
    #expect(try store.verify().isSound)
  }

  @Test("is done without while somebody else writes")
  func busy() throws {
    let before = try size
    let other = try Connection(to: folder.database, .readWrite)
    try other.execute("BEGIN IMMEDIATE")
    log.prepare()
    try other.execute("ROLLBACK")
    #expect(try size == before)
    try append(1)
  }

  @Test("is not made in a log that is long enough")
  func long() throws {
    try store.putContent(StoredContent([UInt8](repeating: 1, count: 5_000_000)))
    let before = try size
    log.prepare()
    #expect(try size == before)
  }

  @Test("is gone with the log when nobody uses the store any more")
  func gone() throws {
    log.prepare()
    try append(1)
    try log.close()
    store.disconnect()
    #expect(!(try folder.names(in: folder.store).contains("store.db-wal")))
  }
}
