/// One line of a head file: the hash that a session had after so many events.
///
/// 128 bytes: a mark (8), the session (16), the sequence (8), the hash (32), zeros kept free for a
/// signature (32), and the SHA-256 of all that (32).
struct HeadRecord: Hashable {
  static let size = 128

  let session: SessionID
  /// 0 for the session itself, then the sequence of the event.
  let sequence: Int64
  let hash: EventHash

  private static let mark = Array("NLhead1\n".utf8)

  init(session: SessionID, sequence: Int64, hash: EventHash) {
    (self.session, self.sequence, self.hash) = (session, sequence, hash)
  }

  init(_ event: StoredEvent) {
    self.init(session: event.session, sequence: event.sequence, hash: event.hash)
  }

  /// Reads 128 bytes; nil when any bit of them is not as it was written.
  init?(bytes: [UInt8]) {
    guard bytes.count == Self.size, Array(bytes[..<8]) == Self.mark,
      SHA256.digest(of: Array(bytes[..<96])) == Array(bytes[96...]),
      let session = SessionID(bytes: Array(bytes[8..<24])),
      let sequence = Int64(bigEndianBytes: bytes[24..<32])
    else { return nil }
    self.init(
      session: session, sequence: sequence, hash: EventHash(bytes: Array(bytes[32..<64])))
  }

  var bytes: [UInt8] {
    let signed =
      Self.mark + session.bytes + sequence.bigEndianBytes + hash.bytes
      + [UInt8](repeating: 0, count: 32)
    return signed + SHA256.digest(of: signed)
  }
}
