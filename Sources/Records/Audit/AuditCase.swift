internal import Engine
package import Questions

/// What one case adds to an audit: all its sessions, folded in order.
///
/// Names are used to tell its carers apart, as everywhere, and none is kept in what is counted.
package struct AuditCase {
  /// The month of the first visit, to which the case belongs for good.
  let month: CalendarMonth
  /// Who held the last session.
  let practitioner: Practitioner?
  /// Each place in a table in which the case, or somebody or something in it, is counted once.
  let places: [AuditPlace]

  /// Folds the sessions of a case in the order of their days; nil where there is none.
  ///
  /// - Parameters:
  ///   - sessions: what they tell; those of one day in the order in which they were begun.
  ///   - assessment: the questionnaire that is the safe-sleep assessment.
  ///   - day: the day of the audit.
  package init?(
    _ sessions: [AuditSession], assessment: QuestionnaireID, on day: CalendarDate
  ) {
    let sessions = sessions.sorted { $0.date < $1.date }
    guard let first = sessions.first, let last = sessions.last else { return nil }
    month = CalendarMonth(of: first.date)
    practitioner = last.practitioner
    places =
      [Self.assessment(sessions.filter { $0.questionnaire == assessment })]
      + Self.messages(sessions) + Self.lessons(sessions) + Self.actions(sessions, on: day)
      + Self.versions(sessions)
  }

  /// A case of which it is known where it is counted.
  init(month: CalendarMonth, practitioner: Practitioner?, places: [AuditPlace]) {
    (self.month, self.practitioner, self.places) = (month, practitioner, places)
  }

  private static func assessment(_ sessions: [AuditSession]) -> AuditPlace {
    let category: AuditCategory =
      sessions.isEmpty
      ? .notAssessed : sessions.contains(where: \.isTalkFinished) ? .assessed : .assessmentBegun
    return AuditPlace(.assessment, .all, category)
  }

  /// The last talk counts, of each questionnaire.
  private static func lessons(_ sessions: [AuditSession]) -> [AuditPlace] {
    let latest = Dictionary(
      sessions.filter(\.isTalkFinished).map { ($0.questionnaire, $0) },
      uniquingKeysWith: { _, later in later })
    return latest.values.flatMap { session in
      session.lessons.map { message, lesson in
        AuditPlace(.lesson(session.questionnaire, message), lesson.row, lesson.category)
      }
    }
  }

  /// What a later session says of an action takes the place of what an earlier one said.
  private static func actions(_ sessions: [AuditSession], on day: CalendarDate) -> [AuditPlace] {
    var latest: [ActionID: AuditAction] = [:]
    for action in sessions.flatMap(\.actions) {
      // That nobody has taken it on is not news where somebody had.
      if action.standing == .nobodys, latest[action.action] != nil { continue }
      latest[action.action] = action
    }
    return latest.values.map { AuditPlace(.actions, .all, $0.category(on: day)) }
  }

  private static func versions(_ sessions: [AuditSession]) -> [AuditPlace] {
    sessions.filter(\.isTalkFinished).map {
      AuditPlace(.versions($0.questionnaire), .all, .version($0.version))
    }
  }
}

/// A place in a table: what is counted there, in which row, and where it falls.
struct AuditPlace: Hashable, Sendable {
  let subject: AuditSubject
  let row: AuditRow
  let category: AuditCategory

  init(_ subject: AuditSubject, _ row: AuditRow, _ category: AuditCategory) {
    (self.subject, self.row, self.category) = (subject, row, category)
  }
}
