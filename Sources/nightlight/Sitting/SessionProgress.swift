internal import Engine
internal import Questions

/// How far a stored session has come, as its events say without the questionnaire.
struct SessionProgress: Hashable, Sendable {
  let questionnaire: QuestionnaireID
  let visit: CalendarDate
  /// Questions whose answers were given and not taken back. Those that no longer apply count too:
  /// only the questionnaire knows them.
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
    // What was answered before each change that can be taken back.
    var earlier: [Set<QuestionKey>] = []
    var stage = Stage.talk
    for event in events {
      switch event.event {
      case .answered(let key, let answer):
        earlier.append(answered)
        // A script that was read out is no answer.
        if answer != .value(.given) { answered.insert(key) }
      case .speakerChanged, .personJoined, .personLeft, .rosterClosed, .rosterLeftOpen,
        .rosterReopened:
        earlier.append(answered)
      case .undone: answered = earlier.popLast() ?? []
      case .talkEnded: stage = .talkEnded
      case .afterBegun: stage = .after
      case .afterEnded: stage = .ended
      case .opened, .revisited, .kept, .urgentCalled, .urgentLeft, .languageChanged, .reviewed,
        .finishedEarly, .adviceShown, .adviceChosen, .paused, .resumed, .actionRecorded:
        break
      }
    }
    (answers, self.stage) = (answered.count, stage)
  }
}
