/// What was answered: a value, or a reason why there is none.
package enum Answer: Hashable, Sendable {
  case value(Value)
  /// "I am not sure."
  case unsure
  /// "I would rather not say."
  case declined
  /// "Come back to this." Offered once more before the review.
  case later
  /// Never put to the person; written by the practitioner afterwards, with the reason.
  case notAsked(String)

  package var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

/// An answer that says something.
package enum Value: Hashable, Sendable {
  /// The options chosen, in the order of the questionnaire, and other, own words.
  case options([OptionID], other: String?)
  /// A number in the unit that the question keeps.
  case number(Int)
  case date(CalendarDate)
  case text(String)
  /// A script was shown and read.
  case given

  /// One option, for a question with one choice.
  package static func option(_ option: OptionID) -> Value { .options([option], other: nil) }
}
