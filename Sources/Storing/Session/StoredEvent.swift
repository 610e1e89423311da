import Questions

/// One event of a session, at its place in the chain.
package struct StoredEvent: Hashable, Sendable {
  package let session: SessionID
  /// 1 for the first event of a session, then without gaps.
  package let sequence: Int64
  package let draft: EventDraft
  /// The hash of the event before, or of the session for the first.
  package let previous: EventHash
  package let hash: EventHash

  /// Links a draft to what stands before it.
  package init(_ draft: EventDraft, session: SessionID, sequence: Int64, previous: EventHash) {
    let hash = EventHash(
      session: session, sequence: sequence, audience: draft.audience.rawValue,
      kind: draft.kind.rawValue, keyVersion: draft.keyVersion,
      content: draft.content?.bytes ?? [], previous: previous, body: draft.body)
    self.init(draft, session: session, sequence: sequence, previous: previous, hash: hash)
  }

  /// Takes a hash that is known to be that of the rest.
  init(
    _ draft: EventDraft, session: SessionID, sequence: Int64, previous: EventHash, hash: EventHash
  ) {
    (self.session, self.sequence) = (session, sequence)
    (self.draft, self.previous, self.hash) = (draft, previous, hash)
  }
}
