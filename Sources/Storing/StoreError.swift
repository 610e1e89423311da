/// Why the store could not do what it was asked, where, and what is true afterwards.
package struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  package let code: Code
  /// Lower case, without a full stop.
  package let message: String
  /// The file or folder concerned.
  package let path: String
  /// The statement that failed, when one did.
  package let sql: String?
  /// The number behind it: of SQLite (extended) when there is a statement, else of the system.
  package let number: Int
  /// Whether the event that was being appended is on disk: nil when that cannot be told, or when no
  /// event was being appended.
  package let isEventSaved: Bool?

  package init(
    _ code: Code, _ message: String, path: String, sql: String? = nil, number: Int = 0,
    isEventSaved: Bool? = nil
  ) {
    (self.code, self.message, self.path) = (code, message, path)
    (self.sql, self.number, self.isEventSaved) = (sql, number, isEventSaved)
  }

  /// What kind of trouble it is; each kind names the exit status that fits it.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    /// What is stored is not what was stored: a broken chain, a missing event, a malformed file (65).
    case damaged
    /// The file is a database, but not a store (65).
    case notAStore
    /// There is no store, or no such session in it (66).
    case missing
    /// Written by a newer version of the program; read with that version (69).
    case newer
    /// A library could not be made ready (69).
    case unavailable
    /// No memory or no descriptors left (71).
    case exhausted
    /// The folder or a file in it cannot be created or written to (73).
    case cannotCreate
    /// The disk is full, or did not do what it was asked (74).
    case notSaved
    /// Another process has the session open for writing (75).
    case heldByAnother
    /// The session has gone on since it was read: read it again (75).
    case overtaken
    /// A session of the store has this word or this id already: choose another (75).
    case taken
    /// The database stayed locked for too long (75).
    case busy
    /// Others could read the store, or it is a symbolic link (77).
    case notAllowed
  }

  package var description: String { "\(path): \(message)" }

  /// The same trouble, with what is now known about the event.
  func concerningEvent(saved: Bool?) -> StoreError {
    StoreError(code, message, path: path, sql: sql, number: number, isEventSaved: saved)
  }
}
