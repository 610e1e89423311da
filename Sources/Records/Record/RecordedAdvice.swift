package import Questions

/// The advice of a session: what the family was shown, and what they will do.
package struct RecordedAdvice: Hashable, Sendable {
  /// The advice as it was shown last, in that order.
  package let given: [GivenAdvice]
  /// What they will do first: nothing chosen, one piece of advice, or all that one sentence, shown
  /// for several, stands for.
  package let chosenFirst: [AdviceID]
  /// Shown earlier, and not the last time: an answer was changed in between.
  package let withdrawn: [GivenAdvice]
  /// What follows from the answers and was never shown, or was shown in its other text; in the
  /// practitioner's record only.
  package let notShown: [AdviceID]
}

/// One item of advice as a family saw it.
package struct GivenAdvice: Hashable, Sendable {
  package let id: AdviceID
  package let text: Certainty
  package let language: String
  package let at: LocalTime
}
