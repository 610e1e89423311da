/// The tables of a store, and the marks by which a database is known to be one.
///
/// `Documentation/StoreFormat.md` says what each column holds.
enum Schema {
  /// "NLst" in ASCII.
  static let applicationID: Int64 = 0x4e4c_7374
  static let version: Int64 = 2
  /// The first in which a session can come from another store.
  static let firstWithTaking: Int64 = 2

  /// Set on every connection: the durable choices are SQLite's own defaults only in some builds.
  static let connectionSettings: String = {
    var settings = """
      PRAGMA synchronous=FULL;
      PRAGMA secure_delete=ON;
      PRAGMA trusted_schema=OFF;
      PRAGMA cell_size_check=ON;
      """
    #if canImport(Darwin)
      settings += "PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;"
    #endif
    return settings
  }()

  static let creation = """
    CREATE TABLE content (
      digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE checked (
      contents BLOB NOT NULL CHECK (length(contents) = 32),
      program TEXT NOT NULL,
      PRIMARY KEY (contents, program)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE session (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      key_version INTEGER NOT NULL CHECK (key_version >= 0),
      word BLOB NOT NULL UNIQUE,
      case_reference BLOB NOT NULL,
      questionnaire BLOB NOT NULL CHECK (length(questionnaire) = 32),
      created BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_of_case ON session (case_reference);
    CREATE TABLE event (
      session BLOB NOT NULL CHECK (length(session) = 16),
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      audience TEXT NOT NULL,
      kind TEXT NOT NULL,
      key_version INTEGER NOT NULL CHECK (key_version >= 0),
      content BLOB CHECK (length(content) = 32),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      body BLOB NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (session, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
    CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
    PRAGMA application_id=\(applicationID);
    """ + upgrade

  /// What a store of format 1 lacks.
  static let upgrade = """
    CREATE TABLE taken (
      session BLOB NOT NULL CHECK (length(session) = 16),
      first INTEGER NOT NULL CHECK (first >= 0),
      last INTEGER NOT NULL CHECK (last >= first),
      file BLOB NOT NULL CHECK (length(file) = 32),
      moment BLOB NOT NULL,
      program TEXT NOT NULL,
      word BLOB NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (session, first)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER taken_is_never_changed BEFORE UPDATE ON taken
      BEGIN SELECT RAISE(ABORT, 'where events came from is never changed'); END;
    CREATE TRIGGER taken_is_never_deleted BEFORE DELETE ON taken
      BEGIN SELECT RAISE(ABORT, 'where events came from is never deleted'); END;
    PRAGMA user_version=\(version);
    """
}
