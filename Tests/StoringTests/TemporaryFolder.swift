import Questions
import Testing

@testable import Storing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of a test's own, removed with everything in it when the test is over.
final class TemporaryFolder {
  let path: String
  var store: String { path + "/store" }
  var database: String { store + "/store.db" }

  init() throws {
    path = "/tmp/nightlight-storing-\(UUID().uuidString)"
    try makeFolder(path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func head(of session: StoredSession) -> String { "\(store)/heads/\(session.id)" }

  func read(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  func create(_ bytes: [UInt8], at path: String) throws {
    let isMade = FileManager.default.createFile(
      atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    try #require(isMade)
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try FileManager.default.removeItem(atPath: path)
    try create(bytes, at: path)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

  func copy(_ from: String, to path: String) throws {
    try FileManager.default.copyItem(atPath: from, toPath: path)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  func setPermissions(_ permissions: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  func names(in path: String) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: path))
  }
}

extension StoredSession {
  /// A session of the tests: `number` tells one from another.
  static func sample(_ number: UInt8 = 1, case reference: String = "C-1") throws -> StoredSession {
    StoredSession(
      id: try #require(SessionID(bytes: [UInt8](repeating: number, count: 16))),
      word: "WORD\(number)", caseReference: reference,
      questionnaire: sampleContent.digest, created: 1_780_000_000_000 + Int64(number))
  }

  static let sampleContent = StoredContent(Array(#"{"id": "co-sleeping"}"#.utf8))
}

extension EventDraft {
  static func sample(_ text: String, _ kind: EventKind = .entry) -> EventDraft {
    EventDraft(kind, audience: .parent, body: Array(text.utf8))
  }
}

extension TemporaryFolder {
  /// A store with one session of so many events; the connection is closed.
  func fill(events count: Int, session: StoredSession) throws {
    let store = try Store.open(store, mode: .readWrite)
    let log = try store.startSession(session, contents: [StoredSession.sampleContent])
    for number in 0..<count { _ = try log.append(.sample("answer \(number)")) }
    try log.close()
  }
}

extension TemporaryFolder {
  /// Runs SQL on the database behind the back of the store, which has no say in it.
  func tamper(_ sql: String) throws {
    let connection = try Connection(to: database, .readWrite)
    try connection.execute(sql)
  }

  /// Changes events, which the tables themselves refuse.
  func tamperWithEvents(_ sql: String) throws {
    try tamper("DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted; " + sql)
  }
}
