/// A question about the answers, which is true, false or unknown.
///
/// The list is closed: nothing can be computed here that could not be proved over every possible
/// conversation.
package indirect enum Condition: Hashable, Sendable {
  case constant(Bool)
  /// The answer to a question with one choice.
  case `is`(StateID, OptionID)
  /// One of the answers to a question with several.
  case has(StateID, OptionID)
  /// Any option but the exclusive one; own words count.
  case chosen(StateID)
  case compare(Quantity, Comparison, Int)
  /// A value was given, whatever it is. Never unknown.
  case answered(StateID)
  /// "Not sure" was given. Never unknown.
  case unsure(StateID)
  /// The person spoken about has this role. Never unknown.
  case role(RoleID)
  case fact(FactID)
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case some(Collection, Condition)
  case every(Collection, Condition)
  case count(Collection, Condition, Comparison, Int)
  /// True unless the condition is certainly false. Never unknown.
  case maybe(Condition)
}

/// A number that a condition may compare with a constant.
package enum Quantity: Hashable, Sendable {
  /// A number question, in the unit it is kept in.
  case question(StateID)
  case score(ScoreID)
  case derived(DerivedNumber)
}

/// How a number is compared with a constant.
package enum Comparison: String, Hashable, Sendable, CaseIterable {
  case atLeast, atMost, over, under

  /// The numbers for which the comparison with a constant holds.
  package func holds(_ number: Int, _ constant: Int) -> Bool {
    switch self {
    case .atLeast: number >= constant
    case .atMost: number <= constant
    case .over: number > constant
    case .under: number < constant
    }
  }
}
