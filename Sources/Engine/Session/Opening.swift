package import Questions

/// What a session is about and what it was started with; it never changes afterwards.
package struct Opening: Hashable, Sendable {
  package let questionnaire: QuestionnaireID
  package let version: SemanticVersion
  /// The exact bytes of the questionnaire.
  package let digest: ContentDigest
  /// The exact bytes of the catalogues whose words are shown.
  package let catalogues: [ContentDigest]
  package let language: String
  /// The date of the visit, which may lie before the day of writing.
  package let date: CalendarDate
  /// The reference of the case, which is one baby or babies born together.
  package let caseReference: String
  /// The version of this program.
  package let program: String
  /// Who holds the session; nil where that was not known.
  package let practitioner: Practitioner?
  /// Begun without a proof of what the questionnaire promises, on demand: everything that is shown
  /// and handed on says so.
  package let isUnproved: Bool

  package init(
    questionnaire: QuestionnaireID, version: SemanticVersion, digest: ContentDigest,
    catalogues: [ContentDigest], language: String, date: CalendarDate, caseReference: String,
    program: String, practitioner: Practitioner? = nil, isUnproved: Bool = false
  ) {
    (self.questionnaire, self.version, self.digest) = (questionnaire, version, digest)
    (self.catalogues, self.language, self.date) = (catalogues, language, date)
    (self.caseReference, self.program) = (caseReference, program)
    (self.practitioner, self.isUnproved) = (practitioner, isUnproved)
  }
}
