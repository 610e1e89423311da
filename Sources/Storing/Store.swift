import CSodium

/// The record of what was said, kept in one folder: sessions, their events in chains, and the bytes
/// of every questionnaire and catalogue they used.
///
/// Events are appended and never changed. When a call that writes returns, what it wrote is on the
/// disk; when it throws, nothing of it is kept unless the error says so.
///
/// ## Topics
/// ### Content
/// - ``putContent(_:)``, ``content(for:)``, ``isChecked(_:by:)``, ``markChecked(_:by:)``
/// ### Sessions
/// - ``startSession(_:contents:)``, ``openSession(_:)``, ``sessions()``, ``session(word:)``,
///   ``sessions(ofCase:)``, ``events(of:)``
/// ### Trust
/// - ``verify()``
package final class Store {
  package enum Mode: Hashable, Sendable {
    /// Makes the store when there is none.
    case readWrite
    /// Changes nothing; works on a disk that cannot be written to.
    case readOnly
  }

  package let mode: Mode
  let folder: StoreFolder
  private var opened: Connection?
  /// The number of the format that the database has.
  private var format = Schema.version

  /// Opens the store in a folder.
  ///
  /// - Throws: `.cannotCreate` when it is to be written and cannot be; `.notAllowed` when others may
  ///   read it or a part of it is a symbolic link; `.missing` when it is only to be read and is not
  ///   there; `.newer`, `.notAStore`, `.damaged` for what cannot be understood.
  package static func open(_ directory: String, mode: Mode) throws(StoreError) -> Store {
    guard sodium_init() >= 0 else {
      throw StoreError(.unavailable, "libsodium could not be made ready", path: directory)
    }
    let store = Store(folder: StoreFolder(path: directory), mode: mode)
    switch mode {
    case .readWrite:
      try store.folder.prepareForWriting()
      if try store.isBlank { try store.create() }
      try store.upgrade()
    case .readOnly: try store.folder.prepareForReading()
    }
    _ = try store.connection
    return store
  }

  private init(folder: StoreFolder, mode: Mode) {
    (self.folder, self.mode) = (folder, mode)
  }

  /// The connection; a new one after trouble.
  var connection: Connection {
    get throws(StoreError) {
      if let opened { return opened }
      let connection = try Connection(to: folder.database, try access)
      try connection.execute(Schema.connectionSettings)
      try refuseForeign(connection)
      opened = connection
      return connection
    }
  }

  /// Gives up the connection, so that the next use reads what the disk holds.
  func disconnect() { opened = nil }

  /// Does a piece of writing. After an error of the disk the connection is given up: what it
  /// believes may not be so.
  func write(_ work: (Connection) throws(StoreError) -> Void) throws(StoreError) {
    try requireWriting()
    do {
      try work(connection)
    } catch {
      if !error.leavesNothingBehind { disconnect() }
      throw error
    }
  }

  func requireWriting() throws(StoreError) {
    guard mode == .readWrite else {
      throw StoreError(.cannotCreate, "the store is open for reading only", path: folder.path)
    }
  }

  private var access: Connection.Access {
    get throws(StoreError) {
      guard mode == .readOnly else { return .readWrite }
      let log = try System.look(at: folder.log)
      return folder.isReadOnly && log.map { $0.size == 0 } ?? true ? .immutable : .readOnly
    }
  }

  private func refuseForeign(_ connection: Connection) throws(StoreError) {
    guard try connection.applicationID == Schema.applicationID else {
      throw StoreError(.notAStore, "is not a Nightlight store", path: folder.database)
    }
    let version = try connection.formatVersion
    guard version <= Schema.version else {
      throw StoreError(
        .newer,
        "was written by a newer Nightlight (format \(version), this one knows \(Schema.version))",
        path: folder.database)
    }
    guard version >= 1 else {
      throw StoreError(.damaged, "has no format number", path: folder.database)
    }
    format = version
  }

  /// Whether the database can say of a session that it came from another store. One of format 1
  /// cannot, and none did.
  var knowsTaking: Bool {
    get throws(StoreError) {
      _ = try connection
      return format >= Schema.firstWithTaking
    }
  }

  /// Brings a store of an earlier format up to this one, in one commit.
  private func upgrade() throws(StoreError) {
    guard try connection.formatVersion < Schema.version else { return }
    try write { connection throws(StoreError) in
      try connection.transaction { () throws(StoreError) in
        // While waiting for the lock another process may have done it.
        guard try connection.formatVersion < Schema.version else { return }
        try connection.execute(Schema.upgrade)
      }
    }
    format = Schema.version
  }
}
