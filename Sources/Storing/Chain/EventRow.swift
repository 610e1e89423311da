import Questions

/// An event as its row has it, before it is known to be sound: words as text, hashes as bytes.
struct EventRow {
  let sequence: Int64
  let audience: String
  let kind: String
  let keyVersion: Int64
  /// Empty for none.
  let content: [UInt8]
  let previous: [UInt8]
  let body: [UInt8]
  let hash: [UInt8]

  static let columns =
    "sequence, audience, kind, key_version, content, previous, body, hash"

  init(_ row: Row) {
    (sequence, audience, kind) = (row.integer(0), row.text(1), row.text(2))
    (keyVersion, content) = (row.integer(3), row.blob(4))
    (previous, body, hash) = (row.blob(5), row.blob(6), row.blob(7))
  }

  /// The event, when it is the one that follows `sequence` events of which the last left `previous`.
  ///
  /// - Throws: `Fault` when it is not, or when it cannot be understood.
  func event(
    of session: SessionID, after count: Int, previous link: EventHash
  ) throws(Fault) -> StoredEvent {
    guard sequence == Int64(count) + 1 else { throw .missing(Int64(count) + 1) }
    guard previous == link.bytes else { throw .unlinked(sequence) }
    let computed = EventHash(
      session: session, sequence: sequence, audience: audience, kind: kind, keyVersion: keyVersion,
      content: content, previous: link, body: body)
    guard hash == computed.bytes, content.isEmpty || content.count == 32 else {
      throw .altered(sequence)
    }
    guard let audience = Audience(rawValue: audience), let kind = EventKind(rawValue: kind) else {
      throw .unknown(sequence)
    }
    let draft = EventDraft(
      kind, audience: audience, body: body,
      content: content.isEmpty ? nil : ContentDigest(bytes: content), keyVersion: keyVersion)
    return StoredEvent(
      draft, session: session, sequence: sequence, previous: link, hash: computed)
  }

  /// What is wrong with an event, by its sequence.
  enum Fault: Error, Hashable {
    case missing(Int64)
    /// It does not follow the event before it.
    case unlinked(Int64)
    case altered(Int64)
    /// It is sound, but of a kind that this version does not know.
    case unknown(Int64)
  }
}
