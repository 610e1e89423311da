import Questions
import Testing

@testable import Storing

@Suite("The sessions of a store") struct StoreSessionsTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(folder.store, mode: .readWrite)
  }

  private func start(_ session: StoredSession) throws -> SessionLog {
    try store.startSession(session, contents: [StoredSession.sampleContent])
  }

  @Test("are listed from the oldest")
  func list() throws {
    let (second, first) = (try StoredSession.sample(2), try StoredSession.sample(1))
    _ = try start(second)
    _ = try start(first)
    #expect(try store.sessions() == [first, second])
  }

  @Test("are stored with their first event in one")
  func first() throws {
    let (session, draft) = (try StoredSession.sample(1), EventDraft.sample("a", .open))
    let log = try store.startSession(
      session, contents: [StoredSession.sampleContent], first: draft)
    #expect(log.events.map(\.draft) == [draft])
    _ = try log.append(.sample("b"))
    #expect(try store.events(of: session.id) == log.events)
    #expect(try store.verify().findings == [])
  }

  @Test("are found by word, by id and by case")
  func find() throws {
    let session = try StoredSession.sample(1, case: "C-1")
    _ = try start(session)
    _ = try start(.sample(2, case: "C-2"))
    #expect(try store.session(word: "WORD1") == session)
    #expect(try store.session(session.id) == session)
    #expect(try store.sessions(ofCase: "C-1") == [session])
  }

  @Test("are gone through case by case, a page at a time")
  func cases() throws {
    for (number, reference) in ["C-3", "C-1", "C-2", "C-1"].enumerated() {
      _ = try start(.sample(UInt8(number + 1), case: reference))
    }
    #expect(try store.cases(after: "", atMost: 2) == ["C-1", "C-2"])
    #expect(try store.cases(after: "C-2", atMost: 2) == ["C-3"])
    #expect(try store.cases(after: "C-3", atMost: 2) == [])
  }

  @Test("are not found when there are none such")
  func notFound() throws {
    let id = try StoredSession.sample().id
    #expect(try store.session(word: "WORD1") == nil)
    #expect(try store.sessions(ofCase: "C-1") == [])
    #expect(throws: StoreError.self) { try store.events(of: id) }
    #expect(throws: StoreError.self) { try store.openSession(id) }
  }

  @Test("never share a word")
  func word() throws {
    let first = try StoredSession.sample(1)
    _ = try start(first)
    let second = StoredSession(
      id: try StoredSession.sample(2).id, word: first.word, caseReference: "C-2",
      questionnaire: first.questionnaire, created: 0)
    let error = #expect(throws: StoreError.self) { try start(second) }
    #expect(error?.code == .taken)
    #expect(try store.session(second.id) == nil)
    #expect(try folder.names(in: folder.store + "/heads") == ["\(first.id)"])
  }

  @Test("never share an id, and the one that is there is not disturbed")
  func id() throws {
    let session = try StoredSession.sample()
    let log = try start(session)
    let error = #expect(throws: StoreError.self) { try start(session) }
    #expect(error?.code == .taken)
    _ = try log.append(.sample("still there"))
    #expect(try store.verify().findings == [])
  }

  @Test(
    "hold any text and any time", arguments: ["", "Grüße \u{0}\n'; DROP TABLE event --", "بچہ"],
    [Int64.min, -1, 0, .max])
  func boundaries(text: String, time: Int64) throws {
    let session = StoredSession(
      id: try StoredSession.sample().id, word: text, caseReference: text,
      questionnaire: StoredSession.sampleContent.digest, created: time, keyVersion: .max)
    _ = try start(session)
    #expect(try store.session(word: text) == session)
    #expect(try store.verify().findings == [])
  }
}
