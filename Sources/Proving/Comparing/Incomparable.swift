package import Questions

/// Why two questionnaires cannot be held against each other.
package enum Incomparable: Error, Hashable, Sendable {
  /// The state is something else in each: another kind of question, another unit, another loop, or
  /// another entry.
  case state(StateID)
  /// Both together have more options or classes of numbers than one question can have.
  case tooFine(StateID)
  /// The baby's age follows from other questions.
  case age
  /// They reach a limit of the diagram.
  case notDecided
}
