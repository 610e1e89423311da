import Storing
import Testing

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
}
