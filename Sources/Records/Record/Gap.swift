package import Questions

/// Something that is not known, and why.
package struct Gap: Hashable, Sendable {
  package let subject: Subject
  package let why: Unknown
  /// Who left it open; nil where it was never reached or asked.
  package let given: Provenance?
  /// What is known of it from elsewhere; in a practitioner's record only.
  package let notes: [RecordedNote]
  package let before: [FormerReply]

  package enum Subject: Hashable, Sendable {
    case question(RecordedQuestion, asks: Question)
    /// Whether there is anybody else of this kind.
    case roster(PersonKindID)
  }
}
