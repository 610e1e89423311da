internal import Engine
internal import Questions

/// How far a stored session has come, as its events say without the questionnaire.
struct SessionProgress: Hashable, Sendable {
  let questionnaire: QuestionnaireID
  let visit: CalendarDate
  /// Questions that have been answered.
  let answers: Int
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
    var answered: Set<QuestionKey> = []
    var stage = Stage.talk
    for event in events {
      switch event.event {
      // A script that was read out is no answer.
      case .answered(let key, let answer) where answer != .value(.given): answered.insert(key)
      case .talkEnded: stage = .talkEnded
      case .afterBegun: stage = .after
      case .afterEnded: stage = .ended
      case .answered, .opened, .speakerChanged, .personJoined, .personLeft, .rosterClosed,
        .rosterLeftOpen,
        .rosterReopened, .revisited, .kept, .undone, .urgentCalled, .urgentLeft,
        .languageChanged, .reviewed, .finishedEarly, .adviceShown, .adviceChosen, .paused,
        .resumed, .actionRecorded:
        break
      }
    }
    (answers, self.stage) = (answered.count, stage)
  }
}
