import CSQLite

/// A value given to a statement.
enum SQLValue {
  case integer(Int64)
  case text(String)
  case blob([UInt8])
  case null

  /// Binds it, copied, and returns the result code.
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    // The C macro SQLITE_TRANSIENT: SQLite makes its own copy.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch self {
    case .integer(let number): return sqlite3_bind_int64(statement, index, number)
    case .text(let text):
      let bytes = Array(text.utf8CString)
      return sqlite3_bind_text(statement, index, bytes, Int32(bytes.count - 1), copied)
    case .blob([]):
      // An empty array may have no address, and no address would mean NULL.
      return sqlite3_bind_zeroblob(statement, index, 0)
    case .blob(let bytes):
      return sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), copied)
    case .null: return sqlite3_bind_null(statement, index)
    }
  }
}

/// The row that a statement stands on; valid only until the statement goes on.
struct Row {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) { self.statement = statement }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  /// The text, with what is not UTF-8 replaced; empty for NULL.
  func text(_ column: Int32) -> String { String(decoding: blob(column), as: UTF8.self) }

  /// The bytes; none for NULL.
  func blob(_ column: Int32) -> [UInt8] {
    // The address is asked for first: it may convert the value and so change its length.
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    let count = Int(sqlite3_column_bytes(statement, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
}
