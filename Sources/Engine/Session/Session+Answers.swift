internal import Questions

extension Session {
  mutating func take(_ answer: Answer, to key: QuestionKey, at moment: Moment) throws(Refusal)
    -> [Effect]
  {
    if case .notAsked = answer, mayBeUnasked(key) {
      try need(.after)
    } else {
      try checkReached(key)
    }
    try check(answer, to: key)
    let isOfferedAgain = step == .ask(key, .later)
    let record = AnswerRecord(
      answer: answer, speaker: entry == .talk ? progress.speaker : nil,
      practitioner: practitioner, moment: moment, language: language, sequence: sequence + 1)
    return change { progress in
      progress.answers[key] = record
      progress.setAside[key] = nil
      if !progress.walked.contains(key) { progress.walked.append(key) }
      if isOfferedAgain && answer == .later { progress.offeredAgain.insert(key) }
    }
  }

  /// An urgent screen shows itself as soon as its condition is certainly true, once. Of several,
  /// each waits until the one before it is left.
  mutating func raiseUrgent(at moment: Moment) -> [Effect] {
    guard entry == .talk, urgentOnShow == nil else { return [] }
    for (index, urgent) in questionnaire.urgent.enumerated() {
      guard evaluation.isUrgent(index) else {
        progress.urgentSeen.remove(urgent.state)
        continue
      }
      guard progress.urgentSeen.insert(urgent.state).inserted else { continue }
      show(urgent.state, at: moment, wasTyped: false)
      return [.urgent(urgent.state)]
    }
    return []
  }

  mutating func callUrgent(_ state: StateID, at moment: Moment) throws(Refusal) -> [Effect] {
    guard questionnaire.urgent.contains(where: { $0.state == state && $0.isTyped }) else {
      throw .notUrgent(state)
    }
    if let urgentOnShow { throw .urgentOnShow(urgentOnShow) }
    show(state, at: moment, wasTyped: true)
    return [.urgent(state)]
  }

  private mutating func show(_ state: StateID, at moment: Moment, wasTyped: Bool) {
    urgentOnShow = state
    urgentShown.append(UrgentShown(state: state, moment: moment, wasTyped: wasTyped))
  }

  // MARK: Whether an answer fits its question

  private func check(_ answer: Answer, to key: QuestionKey) throws(Refusal) {
    guard let state = state(of: key) else { throw .unknownQuestion(key) }
    switch answer {
    case .unsure, .declined, .later:
      guard state.question != nil else { throw .wrongKind(key) }
    case .notAsked(let reason):
      guard entry == .after else { throw .reasonDuringTalk }
      guard Self.says(reason) else { throw .nothingSaid }
    case .value(let value):
      try check(value, for: state, key)
    }
  }

  private func check(_ value: Value, for state: State, _ key: QuestionKey) throws(Refusal) {
    switch (value, state.kind) {
    case (.given, .say):
      return
    case (.options(let chosen, let other), .ask(.one(let choices))):
      guard chosen.count + (other == nil ? 0 : 1) <= 1 else { throw .wrongKind(key) }
      try check(chosen, other, among: choices, key)
    case (.options(let chosen, let other), .ask(.many(let choices))):
      try check(chosen, other, among: choices, key)
    case (.options(let chosen, let other), .ask(.yesNo)):
      guard chosen.count <= 1 else { throw .wrongKind(key) }
      try check(chosen, other, among: .yesNo, key)
    case (.number(let number), .ask(.number(let measure))):
      guard measure.range.contains(number) else {
        throw .numberOutOfRange(number, measure.range)
      }
    case (.date(let date), .ask(.date)):
      if state.id == questionnaire.age?.born, date > opening.date {
        throw .dateAfterVisit(date, visit: opening.date)
      }
    case (.text(let text), .ask(.text(let most))):
      guard text.count <= most else { throw .textTooLong(text.count, most: most) }
    case (.given, _), (.options, _), (.number, _), (.date, _), (.text, _):
      throw .wrongKind(key)
    }
  }

  private func check(
    _ chosen: [OptionID], _ other: String?, among choices: Choices, _ key: QuestionKey
  ) throws(Refusal) {
    for option in chosen where !choices.named.contains(option) {
      throw .unknownOption(key, option)
    }
    guard other == nil || choices.allowsOther else { throw .ownWordsNotOffered(key) }
    guard !chosen.isEmpty || other != nil else { throw .nothingChosen(key) }
    guard Set(chosen).count == chosen.count else { throw .wrongKind(key) }
    if let none = choices.none, chosen.contains(none), chosen.count > 1 || other != nil {
      throw .excludes(key, none)
    }
  }
}
