package import Questions

/// What a look at the whole store has found.
package struct VerificationReport: Hashable, Sendable {
  package internal(set) var sessionCount = 0
  package internal(set) var eventCount = 0
  package internal(set) var contentCount = 0
  /// What came from other stores, as far as it is sound.
  package internal(set) var taken: [Taken] = []
  package internal(set) var findings: [Finding] = []

  /// Whether everything is there, as it was stored.
  package var isSound: Bool { findings.allSatisfy { $0.severity == .note } }

  package struct Finding: Hashable, Sendable {
    package let severity: Severity
    /// Where: a session and an event, a content, or the database as a whole.
    package let place: Place
    /// Lower case, without a full stop.
    package let message: String
  }

  package enum Severity: Hashable, Sendable {
    /// Something stored was changed or is gone.
    case damage
    /// Nothing stored is wrong; a witness that would have shown more is gone.
    case note
  }

  package enum Place: Hashable, Sendable {
    case store
    case session(SessionID, word: String?)
    case content(ContentDigest)
  }
}
