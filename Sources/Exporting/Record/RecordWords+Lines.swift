internal import Questions
internal import Records
internal import Wording

/// What a record says in one line, on paper and on a page.
extension RecordWords {
  // MARK: The head and the foot

  /// That what it was asked with is not approved, or was not proved.
  func standing(_ identity: RecordIdentity) -> [String] {
    let unproved = identity.isUnproved ? [self("unproved")] : []
    return switch identity.status {
    case .draft: [self("draft")] + unproved
    case .approved: unproved
    case .withdrawn: [self("withdrawn")] + unproved
    }
  }

  /// Which case and visit it is, and when it was written down where that was on another day.
  func visit(_ identity: RecordIdentity) -> [String] {
    let visit = self("case", [.case: identity.caseReference, .date: date(identity.visit)])
    return [visit] + (day == identity.visit ? [] : [self("written-down", [.date: date(day)])])
  }

  /// Who held the talk, how and where, through whom, and who was there.
  func circumstances(_ circumstances: Circumstances) -> [String] {
    let holder =
      circumstances.practitioner.map { self("practitioner", [.name: practitioner($0)]) }
      ?? self("practitioner.not-named")
    let lines: [(String, StateID, Value?)] = [
      ("contact", .contact, circumstances.contact),
      ("interpreter", .interpreter, circumstances.interpreter),
      ("present", .present, circumstances.present),
    ]
    return [holder]
      + lines.map { key, state, value in
        let text = value.map { shared($0, of: state) }
        return self(key, [.value: text ?? self("not-written-down")])
      }
  }

  /// What it was asked with: names, versions and digests.
  func origin(_ identity: RecordIdentity) -> [String] {
    let questionnaire = self(
      "questionnaire",
      [.name: identity.questionnaire.description, .version: identity.version.description])
    return [questionnaire, digest(identity.digest), self("catalogues")]
      + identity.catalogues.map(digest)
      + [self("program", [.version: identity.program])]
  }

  func integrity(of record: Record) -> [String] {
    let clock = record.clockWentBackwards ? [self("clock")] : []
    guard let integrity = record.integrity else { return clock + [self("integrity.unchecked")] }
    let key = integrity.holds ? "integrity.holds" : "integrity.broken"
    return clock + [
      self(key, [.number: String(integrity.events)]), digest(integrity.head),
    ]
  }

  private func digest(_ digest: ContentDigest) -> String {
    self("digest", [.text: digest.description])
  }

  // MARK: The talk

  func lines(of talk: RecordedTalk) -> [String] {
    var lines = [self("time", [.first: time(talk.began), .last: time(talk.last)]), ending(talk)]
    if !talk.voices.isEmpty {
      lines.append(self("voices", [.value: list(talk.voices.map(voice))]))
    }
    lines += talk.people.map { roster in
      self(
        roster.isClosed ? "people.closed" : "people.open",
        [.value: list(roster.people.map(person))])
    }
    lines += talk.languages.map {
      self("language", [.language: $0.language, .time: time($0.from)])
    }
    lines += talk.planCards.map { self("plan-card", [.time: time($0)]) }
    return lines
      + talk.readOut.map {
        "\(self("read-out", [.value: name($0.question)])) \(provenance($0.given))"
      }
  }

  private func ending(_ talk: RecordedTalk) -> String {
    switch talk.ending {
    case .finished: self("ending.finished")
    case .early: self("ending.early")
    case .open: self("ending.open")
    }
  }

  // MARK: Answers

  /// What stood there before, and what became of it.
  func earlier(_ former: FormerReply, of asks: Question, at state: StateID) -> String {
    let value =
      former.reply == .unknown(.putOff)
      ? self("before.put-off") : reply(former.reply, to: asks, at: state)
    let values: [Placeholder: String] = [.value: value, .time: time(former.until)]
    let text =
      switch former.end {
      case .changed: self("before.changed", values)
      case .takenBack: self("before.taken-back", values)
      }
    return "\(text) \(provenance(former.given))"
  }

  func note(_ note: RecordedNote) -> String {
    "\(self("note.\(note.kind.rawValue)", [.text: note.words ?? ""])) \(provenance(note))"
  }

  /// What a gap is about.
  func name(_ gap: Gap) -> String {
    switch gap.subject {
    case .roster(let kind): self("roster", [.name: kind.description])
    case .question(let question, _): name(question)
    }
  }

  // MARK: Explained and said back

  func title(of lesson: TeachBack) -> String {
    let about = lesson.person.map { "\(person($0)): " } ?? ""
    return (about + words.text(.message(lesson.message))).capitalisedFirst
  }

  func lines(of lesson: TeachBack) -> [String] {
    let given =
      lesson.given.isEmpty
      ? [self("teach-back.not-given")]
      : explained(lesson.given)
    let answers = (lesson.delivery + lesson.words + lesson.verdicts).map {
      "\(told($0)) \(provenance($0.given))"
    }
    return given + answers + (lesson.verdicts.isEmpty ? [self("teach-back.no-verdict")] : [])
  }

  /// When it was explained: each time once, however many screens it took.
  private func explained(_ given: [Provenance]) -> [String] {
    given.map { "\(self("teach-back.given")) \(provenance($0))" }.reduce(into: []) { lines, line in
      if lines.last != line { lines.append(line) }
    }
  }

  func line(of urgent: RecordedUrgent) -> String {
    let why = urgent.wasCalled.map { self($0 ? "urgent.called" : "urgent.answer") }
    return list([urgent.state.description, time(urgent.at), why].compactMap { $0 })
  }
}
