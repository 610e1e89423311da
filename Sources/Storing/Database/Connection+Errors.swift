import CSQLite

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Connection {
  /// The error for a result of SQLite; `system` is the number of the call that failed under it.
  static func error(
    _ result: Int32, _ message: String, _ path: String, _ sql: String?, system: Int32
  ) -> StoreError {
    StoreError(
      code(for: result, system: system), message, path: path, sql: sql, number: Int(result))
  }

  /// SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY, which Swift does not import.
  private static let uniqueness = [SQLITE_CONSTRAINT | 8 << 8, SQLITE_CONSTRAINT | 6 << 8]

  /// SQLITE_IOERR_SHORT_READ, likewise.
  private static let shortRead = SQLITE_IOERR | 2 << 8

  private static func code(for result: Int32, system: Int32) -> StoreError.Code {
    switch result & 0xff {
    case SQLITE_CONSTRAINT where uniqueness.contains(result): .taken
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_MISMATCH, SQLITE_FORMAT: .damaged
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .busy
    case SQLITE_NOMEM: .exhausted
    case SQLITE_READONLY: .cannotCreate
    case SQLITE_PERM, SQLITE_AUTH: .notAllowed
    case SQLITE_CANTOPEN, SQLITE_IOERR:
      switch system {
      case EMFILE, ENFILE, ENOMEM: .exhausted
      case EACCES, EPERM, EROFS: .cannotCreate
      // A file cut short is read without an error of the system.
      case 0 where result == shortRead: .damaged
      default: .notSaved
      }
    default: .notSaved
    }
  }
}

extension StoreError {
  /// Whether SQLite has taken the statement back before anything was synced, so that the connection
  /// can still be believed.
  var leavesNothingBehind: Bool {
    switch code {
    case .busy, .overtaken: true
    case _: sql != nil && Int32(number & 0xff) == SQLITE_FULL
    }
  }
}
