package import Engine
package import Questions

/// What one session tells an audit. Nothing in it says what anybody answered about themselves, and
/// nothing that is held separately is in it.
package struct AuditSession: Hashable, Sendable {
  package let date: CalendarDate
  let questionnaire: QuestionnaireID
  let version: SemanticVersion
  let practitioner: Practitioner?
  /// Whether the talk was gone through to the end.
  let isTalkFinished: Bool
  /// Where the questionnaire goes through messages carer by carer.
  let grid: GridVisit?
  /// The messages that the talk teaches to whoever is there.
  let lessons: [MemberID: AuditLesson]
  let actions: [AuditAction]

  /// Reads a session from its stored events.
  ///
  /// - Throws: the refusal of the first event that could not have happened.
  package init(of events: [StampedEvent], machine: Machine) throws(Refusal) {
    let session: Session
    if let passage = GridPassage(of: machine.questionnaire) {
      let chronicle = try Chronicle(events[...], machine: machine)
      (session, grid) = (chronicle.session, GridVisit(chronicle, passage))
    } else {
      (session, grid) = (try Session(replaying: events, machine: machine), nil)
    }
    date = session.opening.date
    (questionnaire, version) = (session.opening.questionnaire, session.opening.version)
    practitioner = session.practitioner
    let isTalkOver =
      switch session.stage {
      case .talking, .advising: false
      case .talkEnded, .after, .ended: true
      }
    isTalkFinished = isTalkOver && session.isTalkComplete
    lessons = isTalkFinished ? AuditLesson.all(in: session) : [:]
    actions = AuditAction.all(in: session)
  }
}
