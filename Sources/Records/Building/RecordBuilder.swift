internal import Advising
internal import Engine
internal import Questions

/// Takes a chronicle apart into the parts of a record.
struct RecordBuilder {
  let chronicle: Chronicle
  let reader: Reader
  /// The states of which a parent's record says nothing, because it would tell a sensitive answer.
  let silent: Set<StateID>

  init(chronicle: Chronicle, reader: Reader) {
    (self.chronicle, self.reader) = (chronicle, reader)
    silent =
      reader == .parent
      ? chronicle.session.questionnaire.statesTellingSensitiveAnswers : []
  }

  var session: Session { chronicle.session }
  var questionnaire: Questionnaire { session.questionnaire }

  var identity: RecordIdentity {
    let opening = session.opening
    return RecordIdentity(
      caseReference: opening.caseReference, questionnaire: opening.questionnaire,
      version: opening.version, status: questionnaire.review.status,
      isUnproved: opening.isUnproved, digest: opening.digest,
      catalogues: session.catalogues, program: opening.program, visit: opening.date)
  }

  var talk: RecordedTalk {
    RecordedTalk(
      began: LocalTime(session.openedAt), last: LocalTime(chronicle.lastOfTalk), ending: ending,
      voices: chronicle.voices, people: rosters, languages: chronicle.languages, readOut: readOut,
      planCards: chronicle.cards)
  }

  var urgent: [RecordedUrgent] {
    session.urgentShown.map {
      RecordedUrgent(
        state: $0.state, at: LocalTime($0.moment),
        wasCalled: reader == .practitioner ? $0.wasTyped : nil)
    }
  }

  // MARK: Names

  func question(_ key: QuestionKey) -> RecordedQuestion {
    RecordedQuestion(
      key.state, person: key.person.flatMap { chronicle.people[$0] }.map(person),
      member: key.member.flatMap { member in
        questionnaire.lists.first {
          $0.members.contains { $0.id == member } && isList($0.id, of: key)
        }
        .map { RecordedMember(list: $0.id, member: member) }
      })
  }

  func person(_ person: Person) -> RecordedPerson {
    let same = session.roster(person.kind).people.filter { $0.role == person.role }
    let index = same.firstIndex { $0.id == person.id }
    return RecordedPerson(
      kind: person.kind, role: person.role,
      number: same.count > 1 ? index.map { $0 + 1 } : nil,
      name: reader == .practitioner ? person.name : nil,
      link: reader == .practitioner
        ? session.links[person.id].map { RecordedPerson.Link($0, of: person.id) } : nil)
  }

  private func isList(_ list: FixedListID, of key: QuestionKey) -> Bool {
    session.machine.names.place(of: key.state).flatMap(session.machine.list(ofLoopAround:))
      .map { questionnaire.lists[$0].id == list } ?? false
  }

  // MARK: The talk

  private var ending: RecordedTalk.Ending {
    if session.isCutShort { return .early }
    return switch session.stage {
    case .talking, .advising: .open
    case .talkEnded, .after, .ended: session.isTalkComplete ? .finished : .open
    }
  }

  private var rosters: [RecordedRoster] {
    questionnaire.people.compactMap { kind in
      let roster = session.roster(kind.id)
      guard !roster.people.isEmpty || roster.isClosed else { return nil }
      return RecordedRoster(
        kind: kind.id, people: roster.people.map(person), isClosed: roster.isClosed)
    }
  }

  private var readOut: [ReadOut] {
    session.path.compactMap { key in
      guard let state = session.state(of: key), state.audience == .parent, state.teaching == nil,
        let record = session.answers[key], record.answer == .value(.given)
      else { return nil }
      return ReadOut(question: question(key), given: provenance(record))
    }
  }
}
