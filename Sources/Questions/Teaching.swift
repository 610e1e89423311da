/// The part a state plays in teaching one safety message and hearing it said back.
package struct Teaching: Hashable, Sendable {
  /// Nil for the message that the passage around the state has come to, or for all of them where
  /// it goes through people alone.
  package let message: MemberID?
  package let role: Role

  package init(message: MemberID?, role: Role) {
    (self.message, self.role) = (message, role)
  }

  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// The message is explained; or the question whether it was.
    case given
    /// In what way it was given, such as a film.
    case how
    /// On which day it was given, where that was not the day of the visit.
    case when
    /// Why it was not given.
    case why
    /// The parent's own words.
    case words
    /// The verdict on our explaining, said aloud together.
    case saidBack = "said-back"
  }
}

/// What became of a safety message, as the question whether it was given may be answered.
package enum Delivery: String, Hashable, Sendable, CaseIterable {
  case given
  /// On an earlier day, or elsewhere.
  case givenBefore = "given-before"
  case refused
  /// An interpreter was needed and there was none, so nothing counts as given.
  case noInterpreter = "no-interpreter"
  case notThere = "not-there"
  case notGiven = "not-given"

  /// What an option of that question means; nil for an option of another.
  package init?(_ option: OptionID) { self.init(rawValue: option.description) }
}
