import CSQLite

/// One connection to the database, with its prepared statements; closed when it goes out of use.
///
/// A statement is prepared when it is first run, and kept.
final class Connection {
  private let handle: OpaquePointer
  let path: String
  private var prepared: [String: OpaquePointer] = [:]

  enum Access {
    case readWrite
    case readOnly
    /// For a disk that nobody writes to: without locks and without a log beside the database.
    case immutable
  }

  /// Opens a database that is there.
  init(to path: String, _ access: Access) throws(StoreError) {
    let (name, flags) =
      switch access {
      case .readWrite: (path, SQLITE_OPEN_READWRITE)
      case .readOnly: (path, SQLITE_OPEN_READONLY)
      case .immutable:
        ("file:\(Self.escaped(path))?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
      }
    var opened: OpaquePointer?
    let result = sqlite3_open_v2(
      name, &opened,
      flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE
        | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened, result == SQLITE_OK else {
      let number = opened.map { sqlite3_system_errno($0) } ?? 0
      sqlite3_close_v2(opened)
      throw Self.error(result, "cannot open the database", path, nil, system: number)
    }
    (handle, self.path) = (opened, path)
    sqlite3_busy_timeout(handle, 800)
  }

  deinit {
    for statement in prepared.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Runs several statements that take and give nothing.
  func execute(_ script: String) throws(StoreError) {
    let result = sqlite3_exec(handle, script, nil, nil, nil)
    guard result == SQLITE_OK else { throw error(result, script) }
  }

  /// Runs one statement and returns how many rows it changed.
  @discardableResult
  func run(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Int {
    _ = try rows(sql, values) { _ in }
    return Int(sqlite3_changes(handle))
  }

  /// Runs one statement and reads the rows that it gives.
  func rows<Element>(
    _ sql: String, _ values: [SQLValue] = [],
    _ read: (Row) throws(StoreError) -> Element
  ) throws(StoreError) -> [Element] {
    let statement = try statement(for: sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() {
      let result = value.bind(to: statement, at: Int32(index + 1))
      guard result == SQLITE_OK else { throw error(result, sql) }
    }
    var elements: [Element] = []
    while true {
      let result = sqlite3_step(statement)
      switch result {
      case SQLITE_ROW: elements.append(try read(Row(statement)))
      case SQLITE_DONE: return elements
      default: throw error(result, sql)
      }
    }
  }

  /// Does all of it or nothing, durably when it returns.
  func transaction(_ work: () throws(StoreError) -> Void) throws(StoreError) {
    try execute("BEGIN IMMEDIATE")
    do {
      try work()
      try execute("COMMIT")
    } catch {
      // SQLite may have rolled back by itself; then there is nothing left to take back.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }

  private func statement(for sql: String) throws(StoreError) -> OpaquePointer {
    if let statement = prepared[sql] { return statement }
    var statement: OpaquePointer?
    let result = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard let statement, result == SQLITE_OK else { throw error(result, sql) }
    prepared[sql] = statement
    return statement
  }

  private func error(_ result: Int32, _ sql: String) -> StoreError {
    Self.error(
      result, String(cString: sqlite3_errmsg(handle)), path, sql,
      system: sqlite3_system_errno(handle))
  }

  private static func escaped(_ path: String) -> String {
    path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }
}
