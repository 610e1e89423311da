// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import Engine
import Questions
import TestSupport

@testable import Proving

/// Every complete conversation of a small questionnaire, held one by one through a session.
struct EveryTalk {
  private let machine: Machine
  private(set) var talks: [Talk] = []
  private var seen: Set<String> = []

  struct Talk {
    let session: Session
    let conversation: Conversation
    let cost: Cost
    var evaluation: Evaluation { session.evaluation }
  }

  init(_ machine: Machine) {
    self.machine = machine
    let questionnaire = machine.questionnaire
    walk(
      Session(
        Opening(
          questionnaire: questionnaire.id, version: questionnaire.version,
          digest: ContentDigest(bytes: Array(repeating: 1, count: 32)), catalogues: [],
          language: "en", date: CalendarDate(daysSince1970: 20_000), caseReference: "C-1",
          program: "test"), at: Visit.moment(1), machine: machine))
  }

  private mutating func walk(_ session: Session) {
    switch session.step {
    case .speaker: go(session, .speakerChanged(.together))
    case .roster(let kind): people(session, kind)
    case .ask(let key, .later): go(session, .answered(key, .later))
    case .ask(let key, _):
      for answer in answers(to: key, session) { go(session, .answered(key, answer)) }
    case .review: go(session, .reviewed)
    case .advice where machine.questionnaire.start.after != nil: go(session, .afterBegun)
    case .advice, .actions: keep(session)
    case .urgent(let state): go(session, .urgentLeft(state))
    case .say, .talkEnded, .ended: preconditionFailure("not made here")
    }
  }

  private mutating func go(_ session: Session, _ events: Event...) {
    var next = session
    for event in events { _ = try! next.apply(event, at: Visit.moment(2)) }
    walk(next)
  }

  private mutating func people(_ session: Session, _ id: PersonKindID) {
    let kind = machine.questionnaire.people.first { $0.id == id }!
    let count = session.roster(id).people.count
    if count >= kind.count.lowerBound { go(session, .rosterClosed(id)) }
    go(session, .rosterLeftOpen(id, .unsure))
    guard count < kind.count.upperBound else { return }
    for role in kind.roles {
      go(
        session,
        .personJoined(Person(id: PersonID(UInt64(count + 1)), kind: id, role: role, name: nil)))
    }
  }

  private func answers(to key: QuestionKey, _ session: Session) -> [Answer] {
    let state = session.state(of: key)!
    let silent: [Answer] =
      state.audience > .parent
      ? [.unsure, .declined, .later, .notAsked("busy")] : [.unsure, .declined, .later]
    return values(state).map(Answer.value) + silent
  }

  private func values(_ state: State) -> [Value] {
    switch state.question! {
    case .one(let choices):
      choices.named.map(Value.option) + (choices.allowsOther ? [.options([], other: "x")] : [])
    case .yesNo: [.option(.yes), .option(.no)]
    case .many(let choices):
      (1..<1 << choices.options.count).map { subset in
        .options(
          choices.options.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element),
          other: nil)
      } + (choices.none.map { [.option($0)] } ?? [])
    case .number(let measure): measure.range.map(Value.number)
    case .date: (0...40).map { .date(CalendarDate(daysSince1970: 20_000 - $0)) }
    case .text: [.text("x")]
    }
  }

  /// Conversations that differ only inside classes that no rule can tell apart are one.
  private mutating func keep(_ session: Session) {
    let signature = session.evaluation.automaton.cells.map { classes(of: $0, session) }
      .joined(separator: " ")
    guard seen.insert(signature).inserted else { return }
    talks.append(
      Talk(session: session, conversation: conversation(session), cost: cost(session)))
  }

  private func classes(of cell: Cell, _ session: Session) -> String {
    switch cell.subject {
    case .roster: "\(session.roster("carer"))"
    case .person: ""
    case .correctedAge:
      (corrected(session)).map { "\(index($0, cell))" } ?? ""
    case .state(let state, let seat):
      answer(state, seat, session).map { answer in
        switch answer {
        case .value(.number(let number)): "\(index(number, cell))"
        case .value(.date(let date)): "\(index(20_000 - date.daysSince1970, cell))"
        case .value, .unsure, .declined, .later, .notAsked: "\(answer)"
        }
      } ?? "-"
    }
  }

  private func index(_ number: Int, _ cell: Cell) -> Int {
    if case .classes(let cuts) = cell.domain { cuts.count { $0 <= number } } else { 0 }
  }

  private func corrected(_ session: Session) -> Int? {
    guard
      case .value(.date(let born)) = session.answers[QuestionKey("born")]?.answer,
      case .value(.number(let days)) = session.answers[QuestionKey("gestation")]?.answer
    else { return nil }
    return 20_000 - born.daysSince1970 - (280 - days)
  }

  private func answer(_ state: Int, _ seat: Seat, _ session: Session) -> Answer? {
    session.answers.first { key, _ in
      key.state == machine.questionnaire.states[state].id
        && key.member == machine.memberID(state, seat)
        && key.person == seat.slot.map { PersonID(UInt64($0 + 1)) }
    }?.value.answer
  }

  private func conversation(_ session: Session) -> Conversation {
    var result = Conversation(date: CalendarDate(daysSince1970: 20_000))
    for kind in machine.questionnaire.people {
      let roster = session.roster(kind.id)
      result.rosters[kind.id] = Conversation.Roster(
        people: roster.people.map { Conversation.Person(role: $0.role, answers: [:]) },
        isClosed: roster.isClosed)
    }
    for (key, record) in session.answers {
      let written = Conversation.Key(key.state, member: key.member)
      if let person = key.person {
        result.rosters["carer"]?.people[Int(person.value) - 1].answers[written] = record.answer
      } else {
        result.answers[written] = record.answer
      }
    }
    return result
  }

  private func cost(_ session: Session) -> Cost {
    var cost = Cost()
    for kind in machine.questionnaire.people {
      let roster = session.roster(kind.id)
      cost.answered += roster.isClosed ? 1 : 0
      cost.people += roster.people.count
      cost.others += roster.people.count { $0.role != kind.roles[0] }
    }
    for (cell, subject) in session.evaluation.automaton.cells.enumerated() {
      guard case .state(let state, let seat) = subject.subject,
        let answer = answer(state, seat, session)
      else { continue }
      _ = cell
      switch answer {
      case .declined, .later, .notAsked: continue
      case .unsure: cost = cost + Cost(answered: 1, others: 1)
      case .value(let value):
        cost =
          cost
          + Cost(answered: 1, others: others(value, machine.questionnaire.states[state], subject))
      }
    }
    return cost
  }

  /// What of an answer is not the first option.
  private func others(_ value: Value, _ state: State, _ cell: Cell) -> Int {
    switch (value, state.question!) {
    case (.options(let chosen, _), .many(let choices)):
      chosen.count { $0 != choices.options[0] }
    case (.options(let chosen, _), .one(let choices)): chosen.first == choices.named[0] ? 0 : 1
    case (.options(let chosen, _), _): chosen.first == .yes ? 0 : 1
    case (.number(let number), .number(let measure)):
      index(number, cell) == index(measure.range.lowerBound, cell) ? 0 : 1
    case (.date(let date), _):
      index(20_000 - date.daysSince1970, cell) == index(0, cell) ? 0 : 1
    default: 0
    }
  }
}
