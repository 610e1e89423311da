package import Engine
package import Questions

/// What one session tells about who was given which safety message.
///
/// It is read from what the questionnaire marks: the states that teach the message to which a
/// passage over people and messages has come. No name of a state is known here.
package struct GridVisit: Hashable, Sendable {
  package let date: CalendarDate
  package let practitioner: Practitioner?
  package let status: Review.Status
  /// Whether the session was begun without a proof of what the questionnaire promises.
  package let isUnproved: Bool
  let kind: PersonKindID
  let list: FixedListID
  let messages: [MemberID]
  let people: [Person]
  let links: [PersonID: PersonLink]
  /// Whether it is certain that nobody else looks after the baby.
  let isEverybodyNamed: Bool
  let news: [PersonID: [MemberID: News]]
  /// What is still to be done, and by whom.
  let actions: [RecordedAction]
  let notClosed: [OpenItem]

  /// What a visit tells of one message and one carer.
  struct News: Hashable, Sendable {
    let given: GridCell.Given?
    let saidBack: GridCell.SaidBack
    let outcome: GridCell.Attempt.Outcome
    let reasons: [RecordedAnswer]
  }

  /// Reads a session from its stored events; nil where its questionnaire goes through no messages
  /// carer by carer.
  ///
  /// - Throws: the refusal of the first event that could not have happened.
  package init?(of events: [StampedEvent], machine: Machine) throws(Refusal) {
    guard let passage = GridPassage(of: machine.questionnaire) else { return nil }
    self.init(try Chronicle(events[...], machine: machine), passage)
  }

  /// Reads a session that was gone through already.
  init(_ chronicle: Chronicle, _ passage: GridPassage) {
    let builder = RecordBuilder(chronicle: chronicle, reader: .practitioner)
    let session = builder.session
    let reader = GridReader(builder: builder, passage: passage)
    date = session.opening.date
    practitioner = session.practitioner
    status = session.questionnaire.review.status
    isUnproved = session.opening.isUnproved
    (kind, list, messages) = (passage.kind, passage.list.id, passage.list.members.map(\.id))
    people = session.roster(passage.kind).people
    links = session.links
    isEverybodyNamed = session.roster(passage.kind).isClosed
    var news: [PersonID: [MemberID: News]] = [:]
    for person in people {
      for message in messages {
        news[person.id, default: [:]][message] = reader.news(person, message)
      }
    }
    self.news = news
    actions = builder.actions.filter { action in
      session.planned.contains { $0.record.action == action.action && $0.outcome == .open }
    }
    notClosed = builder.notClosed
  }
}

/// The passage of a questionnaire that goes through the messages, carer by carer.
struct GridPassage {
  let kind: PersonKindID
  let list: FixedList
  /// The states in it that teach, in the order of the file.
  let states: [State]
  /// Every state that teaches, those that ask a carer about one message or about all among them.
  let about: [State]

  init?(of questionnaire: Questionnaire) {
    let loops = questionnaire.states.compactMap { state -> (PersonKindID, FixedListID)? in
      guard case .each(let loop) = state.kind, case .people(let kind) = loop.over else {
        return nil
      }
      return loop.inner.map { (kind, $0) }
    }
    let marked = questionnaire.states.filter { $0.teaching != nil && $0.teaching?.message == nil }
    guard let (kind, list) = loops.first, marked.contains(where: { $0.teaching?.role == .given }),
      let list = questionnaire.lists.first(where: { $0.id == list })
    else { return nil }
    (self.kind, self.list, states) = (kind, list, marked)
    about = questionnaire.states.filter { $0.teaching != nil }
  }
}
