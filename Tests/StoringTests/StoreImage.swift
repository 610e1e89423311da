import Storing

/// The files of a store in memory, to begin many tests with the same one without writing it anew.
struct StoreImage: Sendable {
  private let files: [String: [UInt8]]

  /// The files that are needed, without the index of the log, which a new process makes again.
  init(of folder: TemporaryFolder) throws {
    var files: [String: [UInt8]] = [:]
    for name in try folder.names(in: folder.store) where name != "heads" {
      if !name.hasSuffix("-shm") { files[name] = try folder.read("\(folder.store)/\(name)") }
    }
    for name in try folder.names(in: folder.store + "/heads") {
      files["heads/\(name)"] = try folder.read("\(folder.store)/heads/\(name)")
    }
    self.files = files
  }

  func lay(into folder: TemporaryFolder) throws {
    try folder.makeFolder(folder.store)
    try folder.makeFolder(folder.store + "/heads")
    for (name, bytes) in files { try folder.create(bytes, at: "\(folder.store)/\(name)") }
  }

  /// Two sessions of four and two events, closed as they should be.
  static func twoSessions() throws -> StoreImage {
    let folder = try TemporaryFolder()
    try folder.fill(events: 4, session: .sample(1))
    try folder.fill(events: 2, session: .sample(2))
    return try StoreImage(of: folder)
  }

  /// One session of six events, as a killed process leaves it: everything still in the log.
  static func killed() throws -> StoreImage {
    let folder = try TemporaryFolder()
    let store = try Store.open(folder.store, mode: .readWrite)
    let log = try store.startSession(.sample(), contents: [StoredSession.sampleContent])
    for number in 0..<6 { _ = try log.append(.sample("answer \(number)")) }
    return try StoreImage(of: folder)
  }

  /// One session of six events, closed as it should be.
  static func closed() throws -> StoreImage {
    let folder = try TemporaryFolder()
    try folder.fill(events: 6, session: .sample())
    return try StoreImage(of: folder)
  }
}
