package import JSONSource
package import Questions

/// A questionnaire file as it was read: the questionnaire, or all that is wrong with it.
package struct LoadedQuestionnaire: Sendable {
  /// Nil when any diagnostic is an error.
  package let questionnaire: Questionnaire?
  /// Errors and warnings, by place.
  package let diagnostics: [Diagnostic]
  package let places: Places

  init(questionnaire: Questionnaire?, diagnostics: [Diagnostic], places: Places) {
    (self.questionnaire, self.diagnostics) = (questionnaire, diagnostics)
    self.places = places
  }
}

extension Questionnaire {
  /// The advice that is written and not shown, with the reason in its `hold`.
  package var heldAdvice: [Advice] { advice.filter { $0.hold != nil } }
}
