package import Questions

/// One safety message explained, and what came back.
package struct TeachBack: Hashable, Sendable {
  package let message: MemberID
  /// Whom it was about, where each person was asked.
  package let person: RecordedPerson?
  /// When it was explained; empty where it never was.
  package let given: [Provenance]
  /// What became of it, in what way and on which day, or why it was not given, where that is asked.
  package let delivery: [RecordedAnswer]
  /// The parent's own words.
  package let words: [RecordedAnswer]
  /// The verdicts on our explaining, in order; the last one counts.
  package let verdicts: [RecordedAnswer]
}
