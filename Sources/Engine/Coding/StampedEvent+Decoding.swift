internal import Questions

extension StampedEvent {
  /// Reads the bytes that `encoded` wrote.
  ///
  /// - Throws: `CodingFailure` for anything else, whatever it is: nothing is guessed.
  package init(decoding bytes: [UInt8]) throws(CodingFailure) {
    var reader = FieldReader(bytes)
    let milliseconds = try reader.number(Int64.self)
    let offset: Int = try reader.value { text in
      Int(text).flatMap { (-1440...1440).contains($0) && "\($0)" == text ? $0 : nil }
    }
    let event = try reader.event()
    try reader.finish()
    self.init(event, at: Moment(milliseconds: milliseconds, offsetMinutes: offset))
  }
}

extension FieldReader {
  fileprivate mutating func event() throws(CodingFailure) -> Event {
    let name = try text()
    guard let kind = EventKind(rawValue: name) else { throw .unknownKind(name) }
    switch kind {
    case .opened, .openedBy, .openedUnproved: return .opened(try opening(kind))
    case .speakerChanged: return .speakerChanged(try speaker())
    case .answered: return .answered(try key(), try answer())
    case .personJoined: return .personJoined(try person())
    case .personLeft: return .personLeft(PersonID(try number(UInt64.self)))
    case .rosterClosed: return .rosterClosed(try self.name())
    case .rosterLeftOpen:
      return .rosterLeftOpen(try self.name(), try value(NonAnswer.init(rawValue:)))
    case .rosterReopened: return .rosterReopened(try self.name())
    case .revisited: return .revisited(try key())
    case .kept: return .kept(try key())
    case .undone: return .undone
    case .urgentCalled: return .urgentCalled(try self.name())
    case .urgentLeft: return .urgentLeft(try self.name())
    case .languageChanged:
      return .languageChanged(
        try text(), catalogues: try list { reader throws(CodingFailure) in try reader.digest() })
    case .reviewed: return .reviewed
    case .finishedEarly: return .finishedEarly
    case .adviceShown:
      return .adviceShown(
        try list { reader throws(CodingFailure) in
          AdviceGiven(id: try reader.name(), text: try reader.value(Certainty.init(rawValue:)))
        })
    case .adviceChosen:
      return .adviceChosen(try list { reader throws(CodingFailure) in try reader.name() })
    case .cardPrinted: return .cardPrinted
    case .talkEnded: return .talkEnded
    case .paused: return .paused
    case .resumed: return .resumed
    case .afterBegun: return .afterBegun
    case .practitionerNamed:
      return .practitionerNamed(
        try optional { reader throws(CodingFailure) in try reader.practitioner() })
    case .personLinked: return .personLinked(PersonID(try number(UInt64.self)), try link())
    case .attributed: return .attributed(try key(), try attribution())
    case .actionDone: return .actionDone(try self.name(), outcome: try text())
    case .actionWithdrawn: return .actionWithdrawn(try self.name(), reason: try text())
    case .actionRecorded:
      return .actionRecorded(
        ActionRecord(action: try self.name(), owner: try text(), due: try date()))
    case .afterEnded: return .afterEnded
    }
  }

  private mutating func opening(_ kind: EventKind) throws(CodingFailure) -> Opening {
    Opening(
      questionnaire: try name(), version: try value(SemanticVersion.init), digest: try digest(),
      catalogues: try list { reader throws(CodingFailure) in try reader.digest() },
      language: try text(), date: try date(), caseReference: try text(), program: try text(),
      practitioner: try holder(kind), isUnproved: kind == .openedUnproved)
  }

  private mutating func holder(_ kind: EventKind) throws(CodingFailure) -> Practitioner? {
    if kind == .openedBy { return try practitioner() }
    guard kind == .openedUnproved else { return nil }
    return try optional { reader throws(CodingFailure) in try reader.practitioner() }
  }

  private mutating func speaker() throws(CodingFailure) -> Speaker {
    let role: RoleID? = try optional { reader throws(CodingFailure) in try reader.name() }
    return role.map(Speaker.role) ?? .together
  }

  private mutating func person() throws(CodingFailure) -> Person {
    Person(
      id: PersonID(try number(UInt64.self)), kind: try name(), role: try name(),
      name: try optional { reader throws(CodingFailure) in try reader.text() })
  }

  private mutating func key() throws(CodingFailure) -> QuestionKey {
    let state: StateID = try name()
    let person = try optional { reader throws(CodingFailure) in
      PersonID(try reader.number(UInt64.self))
    }
    let member: MemberID? = try optional { reader throws(CodingFailure) in try reader.name() }
    return QuestionKey(state, person: person, member: member)
  }

  private mutating func answer() throws(CodingFailure) -> Answer {
    switch try value(AnswerKind.init(rawValue:)) {
    case .options:
      .value(
        .options(
          try list { reader throws(CodingFailure) in try reader.name() },
          other: try optional { reader throws(CodingFailure) in try reader.text() }))
    case .number: .value(.number(try number()))
    case .date: .value(.date(try date()))
    case .text: .value(.text(try text()))
    case .given: .value(.given)
    case .unsure: .unsure
    case .declined: .declined
    case .later: .later
    case .notAsked: .notAsked(try text())
    }
  }
}
