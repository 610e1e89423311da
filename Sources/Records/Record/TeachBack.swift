package import Questions

/// One safety message explained, and what came back.
package struct TeachBack: Hashable, Sendable {
  package let message: MemberID
  /// Whom it was about, where each person was asked.
  package let person: RecordedPerson?
  /// When it was explained; empty where it never was.
  package let given: [Provenance]
  /// The parent's own words.
  package let words: [RecordedAnswer]
  /// The verdicts on our explaining, in order; the last one counts.
  package let verdicts: [RecordedAnswer]
}
