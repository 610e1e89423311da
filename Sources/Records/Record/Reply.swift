package import Questions

/// What stands in a record in the place of an answer.
package enum Reply: Hashable, Sendable {
  case value(Value)
  /// There is a value, which this reader's record does not repeat.
  case withheld
  case unknown(Unknown)
}

/// Why something is not known.
package enum Unknown: Hashable, Sendable {
  /// "I am not sure."
  case unsure
  /// "I would rather not say."
  case declined
  /// Put off, and never come back to.
  case putOff
  /// Not put to anybody, with the practitioner's reason.
  case notAsked(String)
  /// The family had to go before it was asked.
  case familyLeft
  /// The session is not finished.
  case notYet
}
