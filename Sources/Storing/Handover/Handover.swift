package import Questions

/// A case as one file: its sessions with their events and chains, and the bytes needed to read them.
///
/// `Documentation/HandoverFormat.md` describes the file. The same case always gives the same bytes.
package struct Handover: Hashable, Sendable {
  package let caseReference: String
  /// The oldest first.
  package let sessions: [HandedSession]
  /// Every questionnaire and catalogue that the sessions rest on.
  package let contents: [StoredContent]

  package init(
    caseReference: String, sessions: [HandedSession], contents: some Sequence<StoredContent>
  ) {
    self.caseReference = caseReference
    self.sessions = sessions.sorted { $0.isOlder(than: $1) }
    self.contents = Set(contents).sorted {
      $0.digest.bytes.lexicographicallyPrecedes($1.digest.bytes)
    }
  }

  /// The bytes with this digest, where they are in the file.
  package func content(for digest: ContentDigest) -> [UInt8]? {
    contents.first { $0.digest == digest }?.bytes
  }

  /// The number of the format.
  static let format = 1

  /// The first line of every file, up to the number of its format.
  static let mark = Array("Nightlight handover ".utf8)

  /// The two lines at the beginning of a file that nothing protects, and the empty line after them.
  static let openHead =
    mark + Array("\(format)\nNOT ENCRYPTED: whoever has this file can read it.\n\n".utf8)

  /// How many bytes the digest at the end has.
  static let digestSize = 32
}

/// A session with every event that it had when it was handed over.
package struct HandedSession: Hashable, Sendable {
  package let session: StoredSession
  package let events: [StoredEvent]

  package init(_ session: StoredSession, events: [StoredEvent]) {
    (self.session, self.events) = (session, events)
  }

  /// The hash of the session, then those of its events.
  var hashes: [EventHash] { [session.hash] + events.map(\.hash) }

  /// One order in every store, whatever the sessions are called there.
  fileprivate func isOlder(than other: Self) -> Bool {
    session.created == other.session.created
      ? session.id.bytes.lexicographicallyPrecedes(other.session.id.bytes)
      : session.created < other.session.created
  }
}
