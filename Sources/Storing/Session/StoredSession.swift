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
  /// The word that it was begun with, which its hash is made of. It is another than `word` only
  /// where the session came from another store and its word was in use in this one.
  package let begunAs: String

  package init(
    id: SessionID, word: String, caseReference: String, questionnaire: ContentDigest,
    created: Int64, keyVersion: Int64 = 0, begunAs: String? = nil
  ) {
    (self.id, self.word, self.caseReference) = (id, word, caseReference)
    (self.questionnaire, self.created) = (questionnaire, created)
    (self.keyVersion, self.begunAs) = (keyVersion, begunAs ?? word)
  }

  /// The same session under another word.
  func called(_ word: String) -> StoredSession {
    StoredSession(
      id: id, word: word, caseReference: caseReference, questionnaire: questionnaire,
      created: created, keyVersion: keyVersion, begunAs: begunAs)
  }

  /// The link before the first event: it binds the chain to this session.
  package var hash: EventHash {
    EventHash(
      session: id, keyVersion: keyVersion, word: Array(begunAs.utf8),
      caseReference: Array(caseReference.utf8), questionnaire: questionnaire.bytes,
      created: created.bigEndianBytes)
  }
}
