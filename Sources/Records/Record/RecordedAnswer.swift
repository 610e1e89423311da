package import Questions

/// A question with what was said or seen, and all that was said before it.
package struct RecordedAnswer: Hashable, Sendable {
  package let question: RecordedQuestion
  /// What kind of answer the question asks for.
  package let asks: Question
  package let isSensitive: Bool
  package let reply: Reply
  package let given: Provenance
  /// Where it is also known from; in a practitioner's record only.
  package let notes: [RecordedNote]
  /// What was in force earlier, oldest first. Nothing that was ever said is lost by changing it.
  package let before: [FormerReply]
}
