/// The folder of a store: what lies where, and that nobody else can look into it.
struct StoreFolder {
  let path: String

  var database: String { path + "/store.db" }
  var log: String { database + "-wal" }
  var heads: String { path + "/heads" }

  func head(of session: SessionID) -> String { "\(heads)/\(session)" }

  /// Makes the folder, and those above it, when there is none; refuses one that is not writable,
  /// not a folder or open to others.
  ///
  /// - Throws: `.cannotCreate`, `.notAllowed`.
  func prepareForWriting() throws(StoreError) {
    let entry = try System.look(at: path)
    if entry == nil { try make(path) } else { try refuseUnwritable() }
    try refuseUnsafe()
  }

  /// Whether a database is there to be read; refuses a folder that is open to others.
  ///
  /// - Throws: `.missing` when there is none, `.notAllowed`.
  func prepareForReading() throws(StoreError) {
    try refuseUnsafe()
    guard try System.look(at: database) != nil else {
      throw StoreError(.missing, "there is no store here", path: path)
    }
  }

  /// Whether nothing can be created in the folder, so that the database must be read as it lies.
  var isReadOnly: Bool { System.obstacleToWriting(to: path) != nil }

  private func make(_ path: String) throws(StoreError) {
    let parent = path.parentFolder
    if let parent, try System.look(at: parent) == nil { try make(parent) }
    try System.makeFolder(path)
    try System.syncFolder(parent ?? ".")
  }

  private func refuseUnwritable() throws(StoreError) {
    for item in [path, database] {
      guard let number = System.obstacleToWriting(to: item) else { continue }
      if item == database, try System.look(at: item) == nil { continue }
      throw System.error(.cannotCreate, "cannot write to it", item, number: number)
    }
  }

  private func refuseUnsafe() throws(StoreError) {
    try refuse(path, unless: .folder)
    try refuse(heads, unless: .folder)
    for suffix in ["", "-wal", "-shm"] { try refuse(database + suffix, unless: .file) }
  }

  private func refuse(_ path: String, unless kind: System.Entry.Kind) throws(StoreError) {
    guard let entry = try System.look(at: path) else { return }
    if entry.kind == .link {
      throw StoreError(.notAllowed, "is a symbolic link", path: path)
    }
    guard entry.kind == kind else {
      throw StoreError(.notAStore, "is not a \(kind == .folder ? "folder" : "file")", path: path)
    }
    guard entry.isPrivate else {
      throw StoreError(
        .notAllowed, "others may read it: take away their permissions (chmod go-rwx)", path: path)
    }
  }
}

extension String {
  /// The path without its last part; nil when it has only one, or is the root.
  fileprivate var parentFolder: String? {
    let trimmed = self[..<(lastIndex { $0 != "/" }.map(index(after:)) ?? startIndex)]
    guard let slash = trimmed.lastIndex(of: "/") else { return nil }
    let parent = trimmed[..<slash]
    return parent.isEmpty ? (trimmed.isEmpty ? nil : "/") : String(parent)
  }
}
