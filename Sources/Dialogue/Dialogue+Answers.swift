internal import Advising
internal import Engine
internal import Questions
internal import Wording

extension Dialogue {
  /// Takes a text as the answer to a question.
  mutating func answer(_ text: String, to key: QuestionKey) throws(Problem) -> Reply {
    guard let question = session.state(of: key)?.question else { throw .notHere(text) }
    switch question {
    case .one(let choices): return try choose(text, choices, of: key, several: false)
    case .many(let choices): return try choose(text, choices, of: key, several: true)
    case .yesNo:
      if let isYes = isYes(text) { return try put(.value(.option(isYes ? .yes : .no)), to: key) }
      return try choose(text, .yesNo, of: key, several: false)
    case .number(let measure):
      let number = try NumberEntry(text, for: measure, style: phrases.style).value
      if !measure.plausible.contains(number) {
        place = .confirming(.value(key, .number(number)))
        return .show([])
      }
      return try put(.value(.number(number)), to: key)
    case .date:
      let date = try DateEntry(text, months: phrases.months, style: phrases.style).date
      if key.state == session.questionnaire.age?.born {
        let age = session.opening.date.daysSince1970 - date.daysSince1970
        guard age >= 0 else { throw .afterVisit(phrases.date(date)) }
        if age > Self.daysOfABaby {
          place = .confirming(.value(key, .date(date)))
          return .show([])
        }
      }
      return try put(.value(.date(date)), to: key)
    case .text: return try put(.value(.text(text)), to: key)
    }
  }

  /// Days after which a date of birth is asked about: a year in which one was born is soon mistyped.
  private static let daysOfABaby = 366

  private mutating func choose(
    _ text: String, _ choices: Choices, of key: QuestionKey, several: Bool
  ) throws(Problem) -> Reply {
    let list = ChoiceList(choices, of: key.state)
    let entry = try ChoiceEntry(
      text, among: list.items.count, several: several, exclusive: list.exclusive,
      style: phrases.style)
    let (options, other) = list.chosen(entry.places)
    let notices = entry.hasRepeated ? [phrases(.countedOnce)] : []
    if other {
      place = .ownWords(key, options)
      return .show(notices)
    }
    return try put(.value(.options(options, other: nil)), to: key, notices: notices)
  }

  /// Gives an answer, or shows first what it would change.
  mutating func put(_ answer: Answer, to key: QuestionKey, notices: [String] = []) throws(Problem)
    -> Reply
  {
    guard case .ask(key, .again) = session.step, let record = session.answers[key] else {
      return try save(
        [.answered(key, answer)], said: notices + [saved(answer, key, isChange: false)])
    }
    if record.answer == answer {
      return try save([.kept(key)], said: notices + [phrases(.kept)])
    }
    let event = Event.answered(key, answer)
    guard try changesMore(event) else {
      return try save([event], said: notices + [saved(answer, key, isChange: true)])
    }
    place = .confirming(.change(key, answer))
    return .show(notices)
  }

  /// Whether an event changes more than an answer. One that calls for the urgent screen is not
  /// talked over first.
  private func changesMore(_ event: Event) throws(Problem) -> Bool {
    do throws(Refusal) {
      if case .urgent = try replayed([event]).step { return false }
      let consequences = try Consequences(of: event, in: session, at: moment)
      return consequences.matter(asksMore: !session.isCutShort)
    } catch {
      throw Problem(error)
    }
  }

  /// "Saved.", and a number or a date as it was understood, unless it must not be shown again.
  func saved(_ answer: Answer, _ key: QuestionKey, isChange: Bool) -> String {
    guard let state = session.state(of: key), !state.isSensitive, case .value(let value) = answer
    else { return phrases(.saved) }
    let text = phrases.value(value, of: key)
    if isChange { return text.map { phrases(.changedTo, [.value: $0]) } ?? phrases(.saved) }
    switch value {
    case .number, .date: return text.map { phrases(.savedAs, [.value: $0]) } ?? phrases(.saved)
    case .options, .text, .given: return phrases(.saved)
    }
  }

  // MARK: Yes and no

  mutating func confirmed(_ confirmation: Place.Confirmation) throws(Problem) -> Reply {
    place = .following
    switch confirmation {
    case .value(let key, let value): return try put(.value(value), to: key)
    case .change(let key, let answer):
      return try save(
        [.answered(key, answer)], said: [saved(answer, key, isChange: true)], namesSetAside: false)
    case .removal(let person):
      return try save([.personLeft(person)], said: [phrases(.saved)], namesSetAside: false)
    case .leftOver(let text, let heardAt):
      place = heardAt
      return try respond(to: .line(text))
    case .commandWord(let word, let heardAt):
      place = heardAt
      return try take(word)
    }
  }

  mutating func turnedDown(_ confirmation: Place.Confirmation) throws(Problem) -> Reply {
    place = .following
    switch confirmation {
    case .value, .removal: return .show([])
    case .change(let key, _): return try save([.kept(key)], said: [phrases(.kept)])
    case .leftOver(_, let heardAt), .commandWord(_, let heardAt):
      place = heardAt
      return .show([])
    }
  }

  /// Takes "not sure", "rather not say" or "come back to this".
  mutating func giveNoValue(_ reason: NonAnswer, typed: String) throws(Problem) -> Reply {
    switch (place, session.step) {
    case (.ownWords(let key, _), _): return try put(reason.answer, to: key)
    case (.following, .ask(let key, _)): return try put(reason.answer, to: key)
    case (.following, .roster(let kind)), (.adding, .roster(let kind)):
      return try save([.rosterLeftOpen(kind, reason)], said: [phrases(.saved)])
    case (.following, _), (.reviewing, _), (.comparing, _), (.linking, _), (.adding, _),
      (.confirming, _), (.owner, _), (.due, _), (.card, _):
      throw .notHere(typed)
    }
  }
}
