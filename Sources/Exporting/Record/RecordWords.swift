internal import Questions
internal import Records
internal import Wording

/// The words of a record: the questionnaire's for questions and answers, the interface's for what
/// stands around them.
struct RecordWords {
  let words: Words
  /// The day on which the talk began: a time on another day is given with its date.
  let day: CalendarDate

  func callAsFunction(_ key: String, _ values: [Placeholder: String] = [:]) -> String {
    words.text("record.\(key)", values)
  }

  func date(_ date: CalendarDate) -> String { DateWords(words: words).text(date) }

  func time(_ time: LocalTime) -> String {
    time.date == day ? time.clock : "\(date(time.date)) \(time.clock)"
  }

  func list(_ items: [String]) -> String { words.list(items) }

  // MARK: People

  func role(_ role: RoleID) -> String { words.text(.role(role)) }

  func person(_ person: RecordedPerson) -> String {
    var text = role(person.role)
    if let number = person.number { text += " \(number)" }
    if let name = person.name { text += " (\(name))" }
    switch person.link {
    case .metBefore: text += " \(self("person.met-before"))"
    case .notKnown: text += " \(self("person.not-known"))"
    case .new, nil: break
    }
    return text
  }

  func voice(_ voice: Voice) -> String {
    switch voice {
    case .role(let role): self.role(role)
    case .together: self("together")
    }
  }

  /// Who, when, and in which language where that is not the record's.
  func provenance(_ given: Provenance) -> String {
    let language = given.language == words.language.description ? nil : given.language
    let parts = [
      given.voice.map(voice) ?? given.practitioner?.name, time(given.at), language,
      given.contact.flatMap(remote),
      given.interpreter.flatMap(interpreter),
    ]
    return "[\(list(parts.compactMap { $0 }))]"
  }

  /// Who noted it, and when.
  func provenance(_ note: RecordedNote) -> String {
    "[\(list([note.practitioner?.name, time(note.at)].compactMap { $0 }))]"
  }

  func practitioner(_ practitioner: RecordedPractitioner) -> String {
    list([practitioner.name, practitioner.role, practitioner.team].compactMap { $0 })
  }

  /// What was chosen of a question that every questionnaire shares.
  func shared(_ value: Value, of state: StateID) -> String {
    self.value(value, of: .many(Choices(options: [], none: nil, allowsOther: true)), at: state)
  }

  /// How what was said reached us, where that was not face to face.
  private func remote(_ contact: OptionID) -> String? {
    contact.isRemoteContact ? option(contact, at: .contact) : nil
  }

  private func interpreter(_ interpreter: OptionID) -> String? {
    guard !interpreter.isNoInterpreter else { return nil }
    return self("aside.interpreter", [.value: option(interpreter, at: .interpreter)])
  }

  // MARK: Questions and answers

  /// Whom or what a question inside a loop is about, before the words that follow it.
  func about(_ question: RecordedQuestion, _ text: String) -> String {
    let member = question.member.map { words.text(.member($0.list, $0.member)) }
    let parts = [question.person.map(person), member].compactMap { $0 }
    return parts.isEmpty ? text : "\(list(parts)): \(text)"
  }

  /// A few words that name a question.
  func name(_ question: RecordedQuestion) -> String { about(question, short(question)) }

  private func short(_ question: RecordedQuestion) -> String {
    words.optionalText(.short(question.state)) ?? question.state.description
  }

  /// An answer as a statement.
  func statement(_ answer: RecordedAnswer) -> String {
    about(answer.question, told(answer)).capitalisedFirst
  }

  /// An answer as a statement, where whom and what it is about was said before.
  func told(_ answer: RecordedAnswer) -> String {
    let value = reply(answer.reply, to: answer.asks, at: answer.question.state)
    let person = answer.question.person.map(person) ?? ""
    guard case .value = answer.reply,
      let told = words.optionalText(.told(answer.question.state), [.value: value, .person: person])
    else { return "\(short(answer.question)): \(value)" }
    return told
  }

  func reply(_ reply: Reply, to question: Question, at state: StateID) -> String {
    switch reply {
    case .value(let value): self.value(value, of: question, at: state)
    case .withheld: self("withheld")
    case .unknown(let why): unknown(why)
    }
  }

  func unknown(_ why: Unknown) -> String {
    switch why {
    case .unsure: self("unknown.unsure")
    case .declined: self("unknown.declined")
    case .putOff: self("unknown.put-off")
    case .notAsked(let reason): self("unknown.not-asked", [.reason: reason])
    case .familyLeft: self("unknown.family-left")
    case .notYet: self("unknown.not-yet")
    }
  }

  /// An answer as it stands under a heading of its own: each choice on a line, own words as said.
  func lines(_ value: Value, of question: Question, at state: StateID) -> [String] {
    switch value {
    case .options(let options, let other):
      options.map { words.text(.option(state, $0)) } + [other].compactMap(\.self)
    case .text(let text): [text]
    case .number, .date, .given: [self.value(value, of: question, at: state)]
    }
  }

  private func value(_ value: Value, of question: Question, at state: StateID) -> String {
    switch value {
    case .options(let options, let other):
      let own = other.map { "\"\($0)\"" }
      return list(options.map { option($0, at: state) } + [own].compactMap { $0 })
    case .number(let number):
      guard case .number(let measure) = question else { return String(number) }
      return amount(number, measure)
    case .date(let date): return self.date(date)
    case .text(let text): return "\"\(text)\""
    case .given: return ""
    }
  }

  private func option(_ option: OptionID, at state: StateID) -> String {
    words.optionalText(.optionTold(state, option)) ?? words.text(.option(state, option))
  }

  private func amount(_ number: Int, _ measure: Measure) -> String {
    switch measure.notation {
    case .weeksAndDays: self("weeks-and-days", [.value: "\(number / 7)+\(number % 7)"])
    case .plain:
      words.text(
        "unit.\(measure.unit.rawValue).value",
        [.value: DecimalFigures.text(number, places: measure.decimals)],
        count: measure.decimals == 0 ? number : 0)
    }
  }

  // MARK: Sources

  func source(_ source: Source) -> String {
    let year = source.year.map { ", \($0)" } ?? ""
    let quoted = source.quotedBy.map { " " + self("quoted", [.name: $0]) } ?? ""
    return "\(source.publisher): \(source.title)\(year)\(quoted)"
  }
}
