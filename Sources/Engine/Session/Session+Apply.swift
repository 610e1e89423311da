internal import Questions

extension Session {
  /// Moves on by one event.
  ///
  /// A refused event leaves the session as it was.
  ///
  /// - Returns: what the event brought about.
  package mutating func apply(_ event: Event, at moment: Moment) throws(Refusal) -> [Effect] {
    var next = self
    var effects = try next.take(event, at: moment)
    effects += next.raiseUrgent(at: moment)
    next.sequence += 1
    if moment.milliseconds < lastMoment.milliseconds { next.clockWentBackwards = true }
    next.lastMoment = moment
    next.step = next.waiting
    self = next
    return effects
  }

  private mutating func take(_ event: Event, at moment: Moment) throws(Refusal) -> [Effect] {
    switch event {
    case .opened:
      throw .alreadyOpened
    case .speakerChanged(let speaker):
      try need(.talking, .advising)
      try check(speaker)
      return change { $0.speaker = speaker }
    case .answered(let key, let answer):
      return try take(answer, to: key, at: moment)
    case .personJoined(let person):
      return try join(person)
    case .personLeft(let id):
      return try leave(id)
    case .rosterClosed(let kind):
      return try settle(kind, .closed)
    case .rosterLeftOpen(let kind, let reason):
      return try settle(kind, .open(reason))
    case .rosterReopened(let kind):
      try needStage(asking: kind)
      guard roster(kind).status != .unasked else { throw .wrongStage }
      return change {
        $0.rosters[kind]?.status = .unasked
        $0.reopened = kind
      }
    case .revisited(let key):
      try checkReached(key)
      guard progress.answers[key] != nil else { throw .notReached(key) }
      progress.revisiting = key
      return []
    case .kept(let key):
      guard progress.revisiting == key else { throw .wrongStage }
      progress.revisiting = nil
      return []
    case .undone:
      guard let before = undoable.popLast() else { throw .nothingToUndo }
      progress = before
      urgentOnShow = nil
      evaluate()
      return []
    case .urgentCalled(let state):
      return try callUrgent(state, at: moment)
    case .urgentLeft(let state):
      guard urgentOnShow == state else { throw .wrongStage }
      urgentOnShow = nil
      return []
    case .languageChanged(let language, let catalogues):
      self.language = language
      for digest in catalogues where !self.catalogues.contains(digest) {
        self.catalogues.append(digest)
      }
      return []
    case .practitionerNamed(let practitioner):
      try name(practitioner)
      return []
    case .personLinked(let person, let link):
      return try self.link(person, link)
    case .attributed(let key, let attribution):
      return try attribute(key, attribution, at: moment)
    case .reviewed, .finishedEarly, .adviceShown, .adviceChosen, .cardPrinted, .talkEnded, .paused,
      .resumed,
      .afterBegun, .actionRecorded, .actionDone, .actionWithdrawn, .afterEnded:
      try moveOn(event)
      return []
    }
  }

  /// Makes a change that can be undone, and says what it brought about.
  mutating func change(_ body: (inout Progress) -> Void) -> [Effect] {
    undoable.append(progress)
    progress.revisiting = nil
    body(&progress)
    evaluate()
    return setAsideUnreached()
  }

  /// Answers to questions that no longer apply are set aside, and asked again should they apply.
  private mutating func setAsideUnreached() -> [Effect] {
    let gone = progress.walked.filter { progress.answers[$0] != nil && !isReached($0) }
    for key in gone { progress.setAside[key] = progress.answers.removeValue(forKey: key) }
    guard !gone.isEmpty else { return [] }
    progress.walked.removeAll { gone.contains($0) }
    progress.offeredAgain.subtract(gone)
    return [.setAside(gone)]
  }

  /// Works out again what is reached and which rules hold.
  mutating func evaluate() {
    let rosters = questionnaire.people.map { roster($0.id) }
    let automaton = seat(rosters.map { $0.people.map { $0.id } })
    var answers = [Answer?](repeating: nil, count: automaton.cells.count)
    for (key, record) in progress.answers {
      if let cell = seating.cell(of: key) { answers[cell] = record.answer }
    }
    let people = rosters.map { roster in
      Account.People(roles: roster.people.map { $0.role }, isClosed: roster.isClosed)
    }
    evaluation = machine.evaluate(
      Account(people: people, date: opening.date, answers: answers), with: automaton)
  }

  /// The automaton for these people, who are given their seats in it.
  private mutating func seat(_ people: [[PersonID]]) -> Automaton {
    guard people != seating.people else { return evaluation.automaton }
    let slots = people.map { $0.count }
    let automaton =
      slots == evaluation.automaton.slots
      ? evaluation.automaton : machine.automaton(slots: slots)
    seating = Seating(people, in: automaton, of: machine)
    return automaton
  }

  func need(_ stages: Stage...) throws(Refusal) {
    if let urgentOnShow { throw .urgentOnShow(urgentOnShow) }
    guard stages.contains(stage) else { throw .wrongStage }
  }

  /// The entry whose questions are being asked.
  var entry: Entry {
    switch stage {
    case .talking, .advising, .talkEnded: .talk
    case .after, .ended: .after
    }
  }

  func checkReached(_ key: QuestionKey) throws(Refusal) {
    if let urgentOnShow { throw .urgentOnShow(urgentOnShow) }
    guard seating.cell(of: key) != nil else { throw .unknownQuestion(key) }
    guard isReached(key) else { throw .notReached(key) }
    guard entry(of: key) == entry else { throw .notInThisPart(key) }
    guard stage != .talkEnded && stage != .ended else { throw .wrongStage }
  }

  private func check(_ speaker: Speaker) throws(Refusal) {
    guard case .role(let role) = speaker else { return }
    guard questionnaire.people.contains(where: { $0.roles.contains(role) }) else {
      throw .unknownRole(role)
    }
  }
}
