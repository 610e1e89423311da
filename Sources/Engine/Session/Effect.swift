package import Questions

/// What an event brought about, beyond the answer itself.
package enum Effect: Hashable, Sendable {
  /// These answers no longer apply: they are kept in the log and never used.
  case setAside([QuestionKey])
  /// An answer calls for the urgent screen.
  case urgent(StateID)
}
