internal import Questions

/// Answers to one question that no rule and no route can tell apart.
enum AnswerClass: Hashable, Sendable {
  /// Declined, put off, never asked, or not answered yet.
  case missing
  /// The atom of the cell's domain, by its place.
  case atom(Int)
  /// Something that no rule reads: a text, a date, a script gone through.
  case given
  case unsure
}
