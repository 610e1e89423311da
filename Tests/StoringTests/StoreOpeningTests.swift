import Questions
import Testing

@testable import Storing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Opening a store") struct StoreOpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What opening is refused with; nil when it is not.
  private func refusal(of path: String? = nil, _ mode: Store.Mode = .readWrite) -> StoreError.Code?
  {
    do throws(StoreError) {
      _ = try Store.open(path ?? folder.store, mode: mode)
      return nil
    } catch {
      return error.code
    }
  }

  @Test("makes the folder and those above it")
  func makes() throws {
    #expect(refusal(of: folder.path + "/a/b/c/") == nil)
    #expect(refusal(of: folder.path + "/a/b/c", .readOnly) == nil)
  }

  @Test("is for the owner alone, even without a umask")
  func permissions() async throws {
    await #expect(processExitsWith: .success) { [path = folder.store as String] in
      umask(0)
      let store = try Store.open(path, mode: .readWrite)
      _ = try store.startSession(.sample(), contents: [StoredSession.sampleContent])
    }
    let files = ["/store.db", "/heads/\(try StoredSession.sample().id)"]
    #expect(try folder.permissions(of: folder.store) == 0o700)
    #expect(try folder.permissions(of: folder.store + "/heads") == 0o700)
    #expect(try files.map { try folder.permissions(of: folder.store + $0) } == [0o600, 0o600])
  }

  @Test("keeps the log beside it for the owner alone")
  func logPermissions() throws {
    let store = try Store.open(folder.store, mode: .readWrite)
    try store.putContent(StoredSession.sampleContent)
    let files = try folder.names(in: folder.store).filter { $0 != "heads" }
    #expect(files == ["store.db", "store.db-wal", "store.db-shm"])
    #expect(try files.allSatisfy { try folder.permissions(of: "\(folder.store)/\($0)") == 0o600 })
  }

  @Test(
    "is refused when others may read it", arguments: ["", "/store.db", "/heads"],
    [Store.Mode.readWrite, .readOnly])
  func readable(item: String, mode: Store.Mode) throws {
    try folder.fill(events: 1, session: .sample())
    try folder.setPermissions(0o740, of: folder.store + item)
    #expect(refusal(mode) == .notAllowed)
  }

  @Test("is refused when a part of it is a symbolic link", arguments: ["", "/store.db", "/heads"])
  func link(item: String) throws {
    try folder.fill(events: 1, session: .sample())
    let moved = folder.path + "/elsewhere"
    try folder.copy(folder.store + item, to: moved)
    try folder.remove(folder.store + item)
    try folder.link(folder.store + item, to: moved)
    #expect(refusal() == .notAllowed)
  }

  @Test("is refused before anything else when it cannot be written", .enabled(if: geteuid() != 0))
  func unwritable() throws {
    try folder.fill(events: 1, session: .sample())
    try folder.setPermissions(0o500, of: folder.store)
    defer { try? folder.setPermissions(0o700, of: folder.store) }
    #expect(refusal() == .cannotCreate)
    #expect(refusal(.readOnly) == nil)
  }

  @Test("cannot make a store inside a file")
  func insideFile() throws {
    try folder.fill(events: 0, session: .sample())
    #expect(refusal(of: folder.database + "/store") == .cannotCreate)
  }

  @Test("does not make a store that is only to be read")
  func missing() throws {
    #expect(refusal(.readOnly) == .missing)
    #expect(try folder.names(in: folder.path) == [])
  }

  @Test("is refused when a newer version wrote it", arguments: [Int32(Schema.version) + 1, .max])
  func newer(version: Int32) throws {
    try folder.fill(events: 1, session: .sample())
    try folder.tamper("PRAGMA user_version=\(version)")
    #expect(refusal() == .newer)
    #expect(refusal(.readOnly) == .newer)
  }

  @Test(
    "is refused when the database belongs to another program",
    arguments: ["PRAGMA application_id=1", "PRAGMA application_id=0"])
  func foreign(change: String) throws {
    try folder.fill(events: 1, session: .sample())
    try folder.tamper(change)
    #expect(refusal() == .notAStore)
  }

  @Test("is refused when the file is no database")
  func noDatabase() throws {
    try folder.fill(events: 1, session: .sample())
    try folder.write(Array(repeating: 65, count: 20_000), to: folder.database)
    #expect(refusal() == .damaged)
  }

  @Test("does not begin anew when the database of its sessions is gone")
  func gone() throws {
    try folder.fill(events: 1, session: .sample())
    try folder.write([], to: folder.database)
    #expect(refusal() == .damaged)
  }

  @Test("finishes what a crash left half made", arguments: ["", "PRAGMA journal_mode=WAL"])
  func halfMade(done: String) throws {
    #expect(refusal() == nil)
    try folder.remove(folder.store + "/heads")
    try folder.write([], to: folder.database)
    try folder.tamper(done)
    #expect(refusal() == nil)
    try folder.fill(events: 2, session: .sample())
  }

  @Test("succeeds for several processes at once")
  func together() async throws {
    let path = folder.store
    let codes = await withTaskGroup(of: StoreError.Code?.self) { group in
      for number in 1...8 {
        group.addTask {
          do throws(StoreError) {
            let store = try Store.open(path, mode: .readWrite)
            try store.putContent(StoredContent([UInt8(number)]))
            return nil
          } catch {
            return error.code
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes == Array(repeating: nil, count: 8))
    #expect(try Store.open(path, mode: .readOnly).verify().contentCount == 8)
  }
}
