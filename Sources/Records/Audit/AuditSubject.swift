package import Questions

/// What a table of the audit counts.
package enum AuditSubject: Hashable, Sendable {
  /// Babies, by whether there is a safe-sleep assessment.
  case assessment
  /// Carers, by what became of a safety message for each; and families, by whether one carer or
  /// every carer was given it.
  case message(QuestionnaireID, MemberID)
  /// Babies whose family went through a talk, by what became of the message that it teaches.
  case lesson(QuestionnaireID, MemberID)
  /// What was to be done after a visit.
  case actions
  /// Talks that were gone through to the end, by the version of the questionnaire.
  case versions(QuestionnaireID)

  /// Whose table it is; nil for one of all questionnaires.
  package var questionnaire: QuestionnaireID? {
    switch self {
    case .message(let questionnaire, _), .lesson(let questionnaire, _),
      .versions(let questionnaire):
      questionnaire
    case .assessment, .actions: nil
    }
  }

  package var message: MemberID? {
    switch self {
    case .message(_, let message), .lesson(_, let message): message
    case .assessment, .actions, .versions: nil
    }
  }
}

/// A row of a table.
package enum AuditRow: Hashable, Sendable {
  /// Everything that the table counts.
  case all
  /// The carers of a role; of a talk, those with whom it was held.
  case role(RoleID)
  /// Talks in which the adults present answered together.
  case together
  /// Talks of which it is not known who spoke.
  case notKnown
  /// The rows too small to stand alone, together.
  case others
  /// The families in which more than one carer is named, or it is not known whether there is another.
  case families
}

/// Where something that is counted falls. What is not known has a place of its own and is never
/// counted as yes or as no.
package enum AuditCategory: Hashable, Sendable {
  // An assessment.
  case assessed, assessmentBegun, notAssessed
  // A message, for one carer.
  case saidBack, notYetSaidBack
  /// Given, and it is not known whether it came across.
  case givenOnly
  case notGiven
  case notKnown
  // A message, for the carers of one family.
  case everyCarer
  /// One carer or more, and not another.
  case notEveryCarer
  /// One carer or more; of another it is not known.
  case othersNotKnown
  case nobody
  // An action, or a duty that nobody has taken on.
  case done, withdrawn, open, pastDue, nobodys, nobodysPastDue
  case version(SemanticVersion)
}
