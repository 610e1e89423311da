import Questions
import Testing

@testable import Storing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("A session log") struct SessionLogTests {
  let folder: TemporaryFolder
  let store: Store
  let session: StoredSession

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(folder.store, mode: .readWrite)
    session = try .sample()
  }

  @Test("gives back what was appended, in order")
  func roundTrip() throws {
    let log = try store.startSession(session, contents: [StoredSession.sampleContent])
    let drafts = [EventDraft.sample("a", .open), .sample("b"), .sample("", .close)]
    let appended = try drafts.map(log.append)
    #expect(appended.map(\.draft) == drafts)
    #expect(try store.events(of: session.id) == appended)
    #expect(log.events == appended)
  }

  @Test("goes on where another opening left off")
  func goesOn() throws {
    try folder.fill(events: 70, session: session)
    let log = try store.openSession(session.id)
    let event = try log.append(.sample("one more"))
    #expect(event.sequence == 71)
    #expect(event.previous == log.events[69].hash)
    #expect(log.repairedHeads == 0)
    #expect(try store.verify().findings == [])
  }

  @Test("takes any body, and any key", arguments: [0, 1, 255, 4096, 1_000_000])
  func boundaries(size: Int) throws {
    let log = try store.startSession(session, contents: [StoredSession.sampleContent])
    let draft = EventDraft(
      .entry, audience: .restricted, body: [UInt8](repeating: 0xff, count: size),
      content: StoredSession.sampleContent.digest, keyVersion: .max)
    let event = try log.append(draft)
    #expect(try store.events(of: session.id) == [event])
    #expect(try store.verify().findings == [])
  }

  @Test("has room for as many events as are said", arguments: [63, 64, 128])
  func room(count: Int) throws {
    try folder.fill(events: count, session: session)
    #expect(try folder.read(folder.head(of: session)).count % (64 * HeadRecord.size) == 0)
    #expect(try store.openSession(session.id).repairedHeads == 0)
  }

  @Test("refuses a second writer, and lets it in once it is closed")
  func second() throws {
    let log = try store.startSession(session, contents: [])
    let other = try Store.open(folder.store, mode: .readWrite)
    let error = #expect(throws: StoreError.self) { try other.openSession(session.id) }
    #expect(error?.code == .heldByAnother)
    try log.close()
    _ = try other.openSession(session.id).append(.sample("now"))
  }

  @Test("refuses a second writer in another process")
  func secondProcess() async throws {
    let log = try store.startSession(session, contents: [])
    await #expect(processExitsWith: .exitCode(75)) { [path = folder.store as String] in
      let store = try Store.open(path, mode: .readWrite)
      let session = try StoredSession.sample()
      do throws(StoreError) {
        _ = try store.openSession(session.id)
      } catch {
        exit(error.code == .heldByAnother ? 75 : 1)
      }
    }
    _ = try log.append(.sample("undisturbed"))
  }

  @Test("lets the next writer in at once when its process is killed, with nothing lost")
  func killed() async throws {
    try folder.fill(events: 3, session: session)
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.store as String] in
      let store = try Store.open(path, mode: .readWrite)
      let log = try store.openSession(StoredSession.sample().id)
      _ = try log.append(.sample("the last words"))
      kill(getpid(), SIGKILL)
    }
    let log = try store.openSession(session.id)
    #expect(log.events.last?.draft == .sample("the last words"))
    #expect(log.events.count == 4)
    #expect(try store.verify().findings == [])
  }

  @Test("stores an event that is tried again only once")
  func again() throws {
    let log = try store.startSession(session, contents: [])
    let event = try log.append(.sample("once"))
    try store.insert(event)
    #expect(try store.events(of: session.id) == [event])
  }

  @Test("refuses an event that does not follow the last one")
  func overtaken() throws {
    let log = try store.startSession(session, contents: [])
    let first = try log.append(.sample("first"))
    let others = [
      StoredEvent(.sample("x"), session: session.id, sequence: 1, previous: session.hash),
      StoredEvent(.sample("x"), session: session.id, sequence: 2, previous: session.hash),
      StoredEvent(.sample("x"), session: session.id, sequence: 3, previous: first.hash),
    ]
    for other in others {
      let error = #expect(throws: StoreError.self) { try store.insert(other) }
      #expect(error?.code == .overtaken)
    }
    #expect(try store.events(of: session.id) == [first])
  }

  @Test("says that an event is not saved when the store went on by another way")
  func behind() throws {
    let log = try store.startSession(session, contents: [])
    try store.insert(
      StoredEvent(.sample("theirs"), session: session.id, sequence: 1, previous: session.hash))
    let error = #expect(throws: StoreError.self) { try log.append(.sample("ours")) }
    #expect(error?.code == .overtaken)
    #expect(error?.isEventSaved == false)
  }

  @Test("waits for a writer that is soon done, and says what is true when it is not")
  func busy() throws {
    let log = try store.startSession(session, contents: [])
    let other = try Connection(to: folder.database, .readWrite)
    try other.execute("BEGIN IMMEDIATE")
    let error = #expect(throws: StoreError.self) { try log.append(.sample("a")) }
    #expect(error?.code == .busy)
    #expect(error?.isEventSaved == false)
    try other.execute("ROLLBACK")
    #expect(try log.append(.sample("a")).sequence == 1)
  }

  @Test("is not opened by one who only reads")
  func readOnly() throws {
    try folder.fill(events: 1, session: session)
    let reader = try Store.open(folder.store, mode: .readOnly)
    let error = #expect(throws: StoreError.self) { try reader.openSession(session.id) }
    #expect(error?.code == .cannotCreate)
    #expect(try reader.events(of: session.id).count == 1)
  }
}
