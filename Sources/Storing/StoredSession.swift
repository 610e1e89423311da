package import Questions

/// What is known of a session before anything is said in it; never changed afterwards.
package struct StoredSession: Hashable, Sendable {
  package let id: SessionID
  /// The word typed to go on with it; no two sessions of a store share one.
  package let word: String
  package let caseReference: String
  /// The bytes of the questionnaire, which the store keeps.
  package let questionnaire: ContentDigest
  /// Milliseconds since 1 January 1970 UTC, by the clock of the machine.
  package let created: Int64
  /// The key under which the word, the case and the time are kept; 0 for none.
  package let keyVersion: Int64

  package init(
    id: SessionID, word: String, caseReference: String, questionnaire: ContentDigest,
    created: Int64, keyVersion: Int64 = 0
  ) {
    (self.id, self.word, self.caseReference) = (id, word, caseReference)
    (self.questionnaire, self.created) = (questionnaire, created)
    self.keyVersion = keyVersion
  }

  /// The link before the first event: it binds the chain to this session.
  package var hash: EventHash {
    EventHash(
      session: id, keyVersion: keyVersion, word: Array(word.utf8),
      caseReference: Array(caseReference.utf8), questionnaire: questionnaire.bytes,
      created: created.bigEndianBytes)
  }
}
