import Questions
import Testing

@testable import Storing

@Suite("A store of an earlier format") struct StoreUpgradeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.fill(events: 3, session: .sample())
    try folder.tamper("DROP TABLE taken; PRAGMA user_version=1")
  }

  @Test("is read as it is")
  func read() throws {
    let store = try Store.open(folder.store, mode: .readOnly)
    #expect(try store.events(of: StoredSession.sample().id).count == 3)
    #expect(try store.taken() == [])
    #expect(try store.verify().isSound)
  }

  @Test("is brought up to this one when it is written to, once")
  func upgrade() throws {
    for _ in 0..<2 {
      let store = try Store.open(folder.store, mode: .readWrite)
      #expect(try store.connection.formatVersion == Schema.version)
      _ = try store.openSession(StoredSession.sample().id).append(.sample("on"))
      #expect(try store.verify().findings == [])
    }
  }
}
