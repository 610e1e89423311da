internal import Questions

extension StampedEvent {
  /// The canonical bytes of the event: equal events, and only they, have equal bytes.
  package var encoded: [UInt8] { moment.encoded + event.encoded }
}

extension Moment {
  /// What the canonical bytes of an event begin with.
  package var encoded: [UInt8] {
    var writer = FieldWriter()
    writer.write(milliseconds)
    writer.write(offsetMinutes)
    return writer.bytes
  }
}

extension Event {
  /// What the canonical bytes of an event go on with, after the time at which it happened.
  package var encoded: [UInt8] {
    var writer = FieldWriter()
    writer.write(self)
    return writer.bytes
  }
}

extension FieldWriter {
  fileprivate mutating func write(_ event: Event) {
    switch event {
    case .opened(let opening):
      let held = opening.practitioner == nil ? EventKind.opened : .openedBy
      write(opening.isUnproved ? .openedUnproved : held, opening)
    case .speakerChanged(let speaker):
      write(EventKind.speakerChanged)
      write(speaker)
    case .answered(let key, let answer):
      write(EventKind.answered)
      write(key)
      write(answer)
    case .personJoined(let person):
      write(EventKind.personJoined)
      write(person.id.value)
      write(person.kind)
      write(person.role)
      write(person.name)
    case .personLeft(let id):
      write(EventKind.personLeft)
      write(id.value)
    case .rosterClosed(let kind): write(.rosterClosed, kind)
    case .rosterLeftOpen(let kind, let reason):
      write(.rosterLeftOpen, kind)
      write(reason.rawValue)
    case .rosterReopened(let kind): write(.rosterReopened, kind)
    case .revisited(let key):
      write(EventKind.revisited)
      write(key)
    case .kept(let key):
      write(EventKind.kept)
      write(key)
    case .urgentCalled(let state): write(.urgentCalled, state)
    case .urgentLeft(let state): write(.urgentLeft, state)
    case .languageChanged(let language, let catalogues):
      write(EventKind.languageChanged)
      write(language)
      write(catalogues) { $0.write($1.description) }
    case .adviceShown(let items):
      write(EventKind.adviceShown)
      write(items) { writer, item in
        writer.write(item.id)
        writer.write(item.text.rawValue)
      }
    case .adviceChosen(let items):
      write(EventKind.adviceChosen)
      write(items) { $0.write($1) }
    case .actionRecorded(let action):
      write(.actionRecorded, action.action)
      write(action.owner)
      write(action.due.description)
    case .actionDone(let action, let outcome):
      write(.actionDone, action)
      write(outcome)
    case .actionWithdrawn(let action, let reason):
      write(.actionWithdrawn, action)
      write(reason)
    case .practitionerNamed(let practitioner):
      write(EventKind.practitionerNamed)
      write(practitioner == nil ? 0 : 1)
      if let practitioner { write(practitioner) }
    case .personLinked(let person, let link):
      write(EventKind.personLinked)
      write(person.value)
      write(link)
    case .attributed(let key, let attribution):
      write(EventKind.attributed)
      write(key)
      write(attribution)
    case .undone: write(EventKind.undone)
    case .reviewed: write(EventKind.reviewed)
    case .finishedEarly: write(EventKind.finishedEarly)
    case .cardPrinted: write(EventKind.cardPrinted)
    case .talkEnded: write(EventKind.talkEnded)
    case .paused: write(EventKind.paused)
    case .resumed: write(EventKind.resumed)
    case .afterBegun: write(EventKind.afterBegun)
    case .afterEnded: write(EventKind.afterEnded)
    }
  }

  private mutating func write(_ kind: EventKind) { write(kind.rawValue) }

  private mutating func write<Subject>(_ name: Identifier<Subject>) { write(name.description) }

  private mutating func write<Subject>(_ kind: EventKind, _ name: Identifier<Subject>) {
    write(kind)
    write(name)
  }

  private mutating func write(_ kind: EventKind, _ opening: Opening) {
    write(kind)
    write(opening.questionnaire)
    write(opening.version.description)
    write(opening.digest.description)
    write(opening.catalogues) { $0.write($1.description) }
    write(opening.language)
    write(opening.date.description)
    write(opening.caseReference)
    write(opening.program)
    if kind == .openedUnproved { write(opening.practitioner == nil ? 0 : 1) }
    if let practitioner = opening.practitioner { write(practitioner) }
  }

  private mutating func write(_ speaker: Speaker) {
    switch speaker {
    case .together: write(String?.none)
    case .role(let role): write(Optional(role.description))
    }
  }

  private mutating func write(_ key: QuestionKey) {
    write(key.state)
    write(key.person.map { "\($0.value)" })
    write(key.member?.description)
  }

  private mutating func write(_ answer: Answer) {
    switch answer {
    case .unsure, .declined, .later: write(AnswerKind(answer).rawValue)
    case .notAsked(let reason):
      write(AnswerKind(answer).rawValue)
      write(reason)
    case .value(let value):
      write(AnswerKind(answer).rawValue)
      switch value {
      case .options(let options, let other):
        write(options) { $0.write($1) }
        write(other)
      case .number(let number): write(number)
      case .date(let date): write(date.description)
      case .text(let text): write(text)
      case .given: break
      }
    }
  }
}
