internal import Engine
internal import Questions

/// A session gone through event by event, so that nothing it passed through is lost.
struct Chronicle {
  private(set) var session: Session
  /// What was in force earlier for each question, oldest first.
  private var former: [QuestionKey: [Former]] = [:]
  /// Everybody who was ever named.
  private(set) var people: [PersonID: Person] = [:]
  private(set) var voices: [Voice] = []
  private(set) var languages: [LanguageUse]
  /// Each item of advice as it was shown last.
  private(set) var shown: [GivenAdvice] = []
  /// The items that stood in the last showing.
  private(set) var lastShown: [GivenAdvice] = []
  private(set) var actions: [(action: ActionRecord, moment: Moment)] = []
  /// When the plan card was made.
  private(set) var cards: [LocalTime] = []
  /// The last event of the talk that was more than a pause.
  private(set) var lastOfTalk: Moment

  struct Former {
    let record: AnswerRecord
    let until: Moment
    let end: End

    enum End { case changed, takenBack, setAside }
  }

  init(_ events: ArraySlice<StampedEvent>, machine: Machine) throws(Refusal) {
    guard let first = events.first, case .opened(let opening) = first.event else {
      throw .notOpened
    }
    session = Session(opening, at: first.moment, machine: machine)
    languages = [LanguageUse(language: opening.language, from: LocalTime(first.moment))]
    lastOfTalk = first.moment
    for event in events.dropFirst() { try take(event) }
  }

  /// What was in force for a question before what is now.
  ///
  /// An answer that was set aside is not an answer and is left out; so is one that was merely
  /// given again.
  func before(_ key: QuestionKey) -> [Former] {
    let all = (former[key] ?? []).filter { $0.end != .setAside }
    let next = all.dropFirst().map(\.record.answer) + [session.answers[key]?.answer]
    return zip(all, next).compactMap { $0.end == .changed && $0.record.answer == $1 ? nil : $0 }
  }

  private mutating func take(_ stamped: StampedEvent) throws(Refusal) {
    let answers = session.answers
    _ = try session.apply(stamped.event, at: stamped.moment)
    note(stamped)
    compare(answers, stamped)
  }

  private mutating func note(_ stamped: StampedEvent) {
    switch stamped.event {
    case .speakerChanged(let speaker):
      let voice = Voice(speaker)
      if !voices.contains(voice) { voices.append(voice) }
    case .personJoined(let person):
      people[person.id] = person
    case .languageChanged(let language, catalogues: _):
      languages.append(LanguageUse(language: language, from: LocalTime(stamped.moment)))
    case .adviceShown(let items):
      lastShown = items.map {
        GivenAdvice(
          id: $0.id, text: $0.text, language: session.language, at: LocalTime(stamped.moment))
      }
      shown.removeAll { old in items.contains { $0.id == old.id && $0.text == old.text } }
      shown += lastShown
    case .actionRecorded(let action):
      actions.append((action, stamped.moment))
    case .cardPrinted:
      cards.append(LocalTime(stamped.moment))
    case .paused, .resumed:
      return
    case .opened, .answered, .personLeft, .rosterClosed, .rosterLeftOpen, .rosterReopened,
      .revisited, .kept, .undone, .urgentCalled, .urgentLeft, .reviewed, .finishedEarly,
      .adviceChosen, .talkEnded, .afterBegun, .practitionerNamed, .personLinked, .attributed,
      .actionDone, .actionWithdrawn, .afterEnded:
      break
    }
    switch session.stage {
    case .talking, .advising, .talkEnded: lastOfTalk = stamped.moment
    case .after, .ended: break
    }
  }

  /// Keeps every answer that this event put out of force.
  private mutating func compare(
    _ answers: [QuestionKey: AnswerRecord], _ stamped: StampedEvent
  ) {
    for (key, record) in session.answers where answers[key] != record {
      former[key]?.removeAll { $0.record == record }
    }
    for (key, record) in answers where session.answers[key] != record {
      let end: Former.End =
        if stamped.event == .undone {
          .takenBack
        } else {
          session.answers[key] == nil ? .setAside : .changed
        }
      former[key, default: []].append(Former(record: record, until: stamped.moment, end: end))
    }
  }
}
