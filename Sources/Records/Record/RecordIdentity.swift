package import Questions

/// What a record is about: the case, and the exact content and program that were used.
package struct RecordIdentity: Hashable, Sendable {
  package let caseReference: String
  package let questionnaire: QuestionnaireID
  package let version: SemanticVersion
  package let status: Review.Status
  /// Whether the session was begun without a proof of what the questionnaire promises.
  package let isUnproved: Bool
  package let digest: ContentDigest
  /// The catalogues whose words were shown, in the order of first use.
  package let catalogues: [ContentDigest]
  package let program: String
  /// The date of the visit, which may lie before the day of writing.
  package let visit: CalendarDate
}
