import Questions
import Testing

@testable import Storing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("The taking of a file") struct TakingTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(folder.store, mode: .readWrite)
  }

  @Test("brings every session with its events, and says where they came from")
  func new() throws {
    let handover = try Handover.sample()
    #expect(try take(handover) == [.new, .new])
    for handed in handover.sessions {
      #expect(try store.session(handed.session.id) == handed.session)
      #expect(try store.events(of: handed.session.id) == handed.events)
    }
    let taken = try store.taken()
    #expect(taken.map(\.first) == [0, 0])
    #expect(taken.map(\.last) == [3, 1])
    #expect(Set(taken.map(\.file)) == [ContentDigest(of: handover.bytes)])
    #expect(try store.verify().findings == [])
    #expect(try store.verify().taken == taken)
  }

  @Test("changes nothing the second time")
  func again() throws {
    let handover = try Handover.sample()
    _ = try take(handover)
    let before = try Snapshot(store)
    #expect(try take(handover) == [.same, .same])
    #expect(try Snapshot(store) == before)
  }

  @Test("adds what the file has more of a session")
  func newer() throws {
    _ = try take(.of(.sample(1, "a", "b")))
    #expect(try take(.of(.sample(1, "a", "b", "c", "d"))) == [.newer])
    let session = try StoredSession.sample(1)
    #expect(try store.events(of: session.id).count == 4)
    #expect(try store.taken().map(\.first) == [0, 3])
    let log = try store.openSession(session.id)
    #expect(log.repairedHeads == 0)
    #expect(try log.append(.sample("here")).sequence == 5)
    #expect(try store.verify().findings == [])
  }

  @Test("never puts older over newer")
  func older() throws {
    _ = try take(.of(.sample(1, "a", "b", "c")))
    let before = try Snapshot(store)
    #expect(try take(.of(.sample(1, "a", "b"))) == [.older])
    #expect(try Snapshot(store) == before)
  }

  @Test("leaves a session alone that went another way, and takes the others")
  func diverged() throws {
    _ = try take(.of(.sample(1, "a", "b", "c")))
    let standings = try take(.of(.sample(1, "a", "x", "c", "d"), .sample(2, "new")))
    #expect(standings == [.diverged(after: 1), .new])
    let here = try store.events(of: StoredSession.sample(1).id)
    #expect(here.map(\.draft) == ["a", "b", "c"].map { .sample($0) })
    #expect(try store.events(of: StoredSession.sample(2).id).count == 1)
    #expect(try store.verify().findings == [])
  }

  @Test("leaves a session alone that only has the same id")
  func foreign() throws {
    try folder.fill(events: 2, session: .sample(1, case: "C-9"))
    #expect(try take(.of(.sample(1, "a"))) == [.foreign])
    #expect(try store.sessions(ofCase: "C-1") == [])
  }

  @Test("gives a session another word where its own is in use, and hands it on with its own")
  func word() throws {
    let mine = StoredSession(
      id: try StoredSession.sample(9).id, word: "WORD1", caseReference: "C-9",
      questionnaire: StoredSession.sampleContent.digest, created: 0)
    try folder.fill(events: 1, session: mine)
    let handover = try Handover.of(.sample(1, "a", "b"))
    _ = try take(handover, words: ["WORD1", "OTHER"])
    let theirs = try #require(try store.session(word: "OTHER"))
    #expect(theirs.id == handover.sessions[0].session.id)
    #expect(theirs.begunAs == "WORD1")
    #expect(try store.session(word: "WORD1") == mine)
    #expect(try store.verify().findings == [])
    let on = Handover(
      caseReference: "C-1",
      sessions: [HandedSession(theirs, events: try store.events(of: theirs.id))],
      contents: [StoredSession.sampleContent])
    #expect(on.bytes == handover.bytes)
    #expect(try take(handover) == [.same])
  }

  @Test("is refused while a session of it is open elsewhere, and leaves no trace")
  func held() throws {
    _ = try take(.of(.sample(2, "alone")))
    let other = try Store.open(folder.store, mode: .readWrite)
    let log = try other.openSession(StoredSession.sample(2).id)
    let error = #expect(throws: StoreError.self) { try take(.sample()) }
    #expect(error?.code == .heldByAnother)
    #expect(try folder.names(in: folder.store + "/heads") == ["\(StoredSession.sample(2).id)"])
    try log.close()
    #expect(try take(.sample()) == [.new, .same])
  }

  @Test("leaves no trace when nothing is written")
  func abandoned() throws {
    let taking = try store.beginTaking(.sample())
    try taking.close()
    #expect(try folder.names(in: folder.store + "/heads").isEmpty)
    #expect(try store.sessions() == [])
  }

  @Test("writes all or nothing when the database does not take it")
  func allOrNothing() throws {
    try folder.tamper(
      """
      CREATE TRIGGER stop BEFORE INSERT ON event WHEN NEW.sequence = 3
      BEGIN SELECT RAISE(ABORT, 'no'); END;
      """)
    let error = #expect(throws: StoreError.self) { try take(.sample()) }
    #expect(error?.isEventSaved == false)
    #expect(try store.sessions() == [])
    #expect(try store.taken() == [])
    #expect(try folder.names(in: folder.store + "/heads").isEmpty)
    try folder.tamper("DROP TRIGGER stop")
    #expect(try take(.sample()) == [.new, .new])
  }

  @Test("completes what a kill broke off")
  func killed() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.store as String] in
      let store = try Store.open(path, mode: .readWrite)
      let taking = try store.beginTaking(.sample())
      _ = try taking.write(at: 1, by: "test") {
        kill(getpid(), SIGKILL)
        return "NEVER"
      }
      kill(getpid(), SIGKILL)
    }
    #expect(try take(.sample()) == [.same, .same])
    #expect(try store.verify().findings == [])
  }

  @Test("brings back a session that the database has lost")
  func restored() throws {
    let handover = try Handover.of(.sample(1, "a", "b"))
    _ = try take(handover)
    try folder.tamperWithEvents(
      """
      DROP TRIGGER taken_is_never_deleted;
      DELETE FROM event; DELETE FROM taken; DELETE FROM session;
      """)
    #expect(try !store.verify().isSound)
    let less = #expect(throws: StoreError.self) { try take(.of(.sample(1, "a"))) }
    #expect(less?.code == .damaged)
    #expect(try take(handover) == [.new])
    #expect(try store.verify().findings == [])
  }

  @Test("is noted for good: a note that was altered is found out")
  func noted() throws {
    _ = try take(.sample())
    for change in ["program = 'another'", "last = 0", "file = zeroblob(32)", "word = x'41'"] {
      let other = try TemporaryFolder()
      try StoreImage(of: folder).lay(into: other)
      try other.tamper("DROP TRIGGER taken_is_never_changed; UPDATE taken SET \(change)")
      #expect(try !Store.open(other.store, mode: .readOnly).verify().isSound, "\(change)")
    }
    #expect(throws: StoreError.self) { try folder.tamper("DELETE FROM taken") }
  }

  // MARK: Helpers

  private func take(
    _ handover: Handover, words: [String] = []
  ) throws -> [SessionComparison.Standing] {
    let taking = try store.beginTaking(Handover(reading: handover.bytes))
    var words = words[...]
    _ = try taking.write(at: 1_780_000_100_000, by: "0.1.0") { words.popFirst() ?? "NONE" }
    try taking.close()
    return taking.comparisons.map(\.standing)
  }
}

/// All that a store holds, to be compared.
private struct Snapshot: Equatable {
  let sessions: [StoredSession]
  let events: [[StoredEvent]]
  let taken: [Taken]

  init(_ store: Store) throws {
    sessions = try store.sessions()
    events = try sessions.map { try store.events(of: $0.id) }
    taken = try store.taken()
  }
}

extension Handover {
  fileprivate static func of(_ sessions: HandedSession...) -> Handover {
    Handover(caseReference: "C-1", sessions: sessions, contents: [StoredSession.sampleContent])
  }
}
