internal import Questions

extension Session {
  /// Takes an event that moves the session from one stage to another, or notes what was done there.
  mutating func moveOn(_ event: Event) throws(Refusal) {
    switch event {
    case .reviewed:
      try need(.talking)
      guard step == .review else { throw .questionsOpen }
      stage = .advising
    case .finishedEarly:
      try need(.talking)
      (progress.revisiting, progress.reopened) = (nil, nil)
      // What is taken back now would be neither asked again nor listed.
      undoable = []
      isCutShort = true
      stage = .advising
    case .adviceShown(let items):
      try need(.advising)
      for item in items { try check(item.id) }
      adviceShown = items
    case .adviceChosen(let items):
      try need(.advising)
      for item in items { try check(item) }
      adviceChosen = items
    case .cardPrinted:
      try need(.advising)
      guard questionnaire.card != nil else { throw .wrongStage }
    case .talkEnded:
      try need(.advising)
      stage = .talkEnded
    case .paused, .resumed:
      guard stage != .ended else { throw .wrongStage }
    case .afterBegun:
      guard questionnaire.start.after != nil, stage != .after else { throw .wrongStage }
      if stage == .talking || hasOpenTalk { isCutShort = true }
      (stage, undoable, urgentOnShow) = (.after, [], nil)
      (progress.revisiting, progress.reopened) = (nil, nil)
    case .actionRecorded(let action):
      try plan(action)
    case .actionDone(let action, let outcome):
      try close(action, .done(outcome))
    case .actionWithdrawn(let action, let reason):
      try close(action, .withdrawn(reason))
    case .afterEnded:
      try need(.after)
      guard step == .actions else { throw .questionsOpen }
      stage = .ended
    case .opened, .speakerChanged, .answered, .personJoined, .personLeft, .rosterClosed,
      .rosterLeftOpen, .rosterReopened, .revisited, .kept, .undone, .urgentCalled, .urgentLeft,
      .languageChanged, .practitionerNamed, .personLinked, .attributed:
      preconditionFailure("an event that changes no stage")
    }
  }

  private func check(_ advice: AdviceID) throws(Refusal) {
    guard questionnaire.advice.contains(where: { $0.id == advice }) else {
      throw .unknownAdvice(advice)
    }
  }
}
