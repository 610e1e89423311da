package import Questions

/// What an event is, as far as the store needs to know; its meaning is in the body.
package enum EventKind: String, Hashable, Sendable, CaseIterable {
  case open, entry, close
}

/// An event before it has a place in a chain.
package struct EventDraft: Hashable, Sendable {
  package let kind: EventKind
  package let audience: Audience
  /// Opaque to the store.
  package let body: [UInt8]
  /// Bytes in the store that the event rests on, such as a catalogue whose words were shown.
  package let content: ContentDigest?
  /// The key under which the body is sealed; 0 for none.
  package let keyVersion: Int64

  package init(
    _ kind: EventKind, audience: Audience, body: [UInt8], content: ContentDigest? = nil,
    keyVersion: Int64 = 0
  ) {
    (self.kind, self.audience, self.body) = (kind, audience, body)
    (self.content, self.keyVersion) = (content, keyVersion)
  }
}
