/// Which questions give the baby's age, so that rules may speak of it without a clock.
package struct AgeQuestions: Hashable, Sendable {
  /// The question for the date of birth.
  package let born: StateID
  /// The question for the length of the pregnancy, in days.
  package let gestation: StateID?

  package init(born: StateID, gestation: StateID?) {
    (self.born, self.gestation) = (born, gestation)
  }
}

/// A number that follows from answers and the date of the visit.
package enum DerivedNumber: String, Hashable, Sendable, CaseIterable {
  /// Days from birth to the visit.
  case daysOld = "days-old"
  /// Completed weeks from birth to the visit.
  case weeksOld = "weeks-old"
  /// Completed weeks from the due date (40 completed weeks of pregnancy) to the visit.
  case correctedWeeks = "corrected-weeks"
}
