internal import Engine
internal import Questions

/// How far a stored session has come, as its events say without the questionnaire.
struct SessionProgress: Hashable, Sendable {
  let questionnaire: QuestionnaireID
  let visit: CalendarDate
  let stage: Stage

  enum Stage: Hashable, Sendable {
    /// The talk is not over.
    case talk
    /// The talk is over.
    case talkEnded
    /// The practitioner's own part has begun.
    case after
    case ended
  }

  /// Nil for events that do not begin with an opening.
  init?(_ events: [StampedEvent]) {
    guard case .opened(let opening) = events.first?.event else { return nil }
    (questionnaire, visit) = (opening.questionnaire, opening.date)
    var stage = Stage.talk
    for event in events {
      switch event.event {
      case .talkEnded: stage = .talkEnded
      case .afterBegun: stage = .after
      case .afterEnded: stage = .ended
      case .opened, .speakerChanged, .answered, .personJoined, .personLeft, .rosterClosed,
        .rosterLeftOpen, .rosterReopened, .revisited, .kept, .undone, .urgentCalled, .urgentLeft,
        .languageChanged, .reviewed, .finishedEarly, .adviceShown, .adviceChosen, .cardPrinted,
        .paused, .resumed,
        .practitionerNamed, .personLinked, .attributed, .actionRecorded, .actionDone,
        .actionWithdrawn:
        break
      }
    }
    self.stage = stage
  }
}
