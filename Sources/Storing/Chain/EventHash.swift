/// The hash of an event, or of a session before its first: one link of a chain.
package struct EventHash: Hashable, Sendable, CustomStringConvertible {
  package let bytes: [UInt8]

  /// - Precondition: there are 32 bytes.
  package init(bytes: [UInt8]) {
    precondition(bytes.count == 32, "a SHA-256 hash has 32 bytes")
    self.bytes = bytes
  }

  /// The hash of a session's row, to which its first event is linked.
  init(
    session: SessionID, keyVersion: Int64, word: [UInt8], caseReference: [UInt8],
    questionnaire: [UInt8], created: [UInt8]
  ) {
    var fields = CanonicalBytes(tag: "nightlight session 1")
    fields.add(session.bytes)
    fields.add(keyVersion)
    fields.add(word)
    fields.add(caseReference)
    fields.add(questionnaire)
    fields.add(created)
    self.init(bytes: fields.digest)
  }

  /// The hash of an event's row. The body enters by its own digest, so that the chain can still be
  /// checked by one who has only the digests.
  init(
    session: SessionID, sequence: Int64, audience: String, kind: String, keyVersion: Int64,
    content: [UInt8], previous: EventHash, body: [UInt8]
  ) {
    var fields = CanonicalBytes(tag: "nightlight event 1")
    fields.add(session.bytes)
    fields.add(sequence)
    fields.add(audience)
    fields.add(kind)
    fields.add(keyVersion)
    fields.add(content)
    fields.add(previous.bytes)
    fields.add(SHA256.digest(of: body))
    self.init(bytes: fields.digest)
  }

  /// 64 lower-case hexadecimal digits.
  package var description: String { bytes.hexadecimal }
}
