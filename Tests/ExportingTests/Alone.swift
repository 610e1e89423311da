import Advising
import Engine
import Questions
import TestSupport

/// A session in which a practitioner does by chance all that can be done alone, with a canary in
/// every word.
struct Alone {
  private(set) var session: Session
  private(set) var events: [StampedEvent]
  private var maker: ConversationMaker

  private static let canary = "CANARY"

  /// A talk by chance, to its end or until the family has to go.
  static func talk(_ machine: Machine, seed: UInt64) throws -> Alone {
    var walk = Walk(machine, seed: seed)
    var alone = Alone(
      session: walk.session, events: [StampedEvent(.opened(walk.session.opening), at: moment(1))],
      maker: ConversationMaker(machine, seed: seed))
    var isAdviceShown = false
    while walk.session.step != .talkEnded, var event = walk.next() {
      if walk.session.step == .advice, !isAdviceShown {
        event = .adviceShown(walk.session.advice)
        isAdviceShown = true
      }
      // Nobody leaves from an urgent screen: it is gone on from first.
      let mustGo =
        walk.session.stage == .talking && alone.chance(80) && !walk.session.step.isUrgent
      walk.session = try alone.happen(mustGo ? .finishedEarly : event)
    }
    return alone
  }

  /// The same session after a practitioner's own part.
  func gone(on seed: UInt64, each: (Session) -> Void) throws -> Alone {
    var alone = self
    alone.maker = ConversationMaker(session.machine, seed: seed)
    try alone.goOn(each)
    return alone
  }

  private mutating func goOn(_ each: (Session) -> Void) throws {
    try happen(.afterBegun)
    let practitioner = Practitioner(
      name: Self.canary, role: Self.canary, team: chance(2) ? Self.canary : nil)
    try happen(.practitionerNamed(chance(4) ? nil : practitioner))
    while let event = next() {
      each(try happen(event))
      if let note = note() { each(try happen(note)) }
    }
    for duty in session.questionnaire.prompts.compactMap(\.needs) where chance(2) {
      try happen(
        .actionRecorded(
          ActionRecord(action: duty.action, owner: Self.canary, due: session.opening.date)))
      if chance(3) { try happen(.actionDone(duty.action, outcome: Self.canary)) }
    }
    if chance(2) { try happen(.afterEnded) }
  }

  private mutating func next() -> Event? {
    switch session.step {
    case .say(let key): return .answered(key, .value(.given))
    case .ask(let key, _): return .answered(key, answer(to: key))
    case .roster(let kind): return .rosterLeftOpen(kind, .unsure)
    case .actions, .ended, .urgent, .speaker, .review, .advice, .talkEnded: return nil
    }
  }

  /// Something about what was said, or about who said it.
  private mutating func note() -> Event? {
    if chance(4), let person = people.randomElement(using: &maker.chance) {
      return .personLinked(person.id, chance(2) ? .notKnown : .person(CasePersonID(7)))
    }
    let asked = session.reachedKeys(in: .talk).filter { session.state(of: $0)?.question != nil }
    guard let key = asked.randomElement(using: &maker.chance) else { return nil }
    if session.mayBeUnasked(key), chance(2) { return .answered(key, .notAsked(Self.canary)) }
    let notes: [Attribution] = [
      .described, .agency(Self.canary), .record(Self.canary), .differs(Self.canary),
    ]
    return notes.randomElement(using: &maker.chance).map { .attributed(key, $0) }
  }

  private mutating func answer(to key: QuestionKey) -> Answer {
    guard let state = session.state(of: key), let answer = maker.answer(to: state) else {
      return .notAsked(Self.canary)
    }
    switch answer {
    case .value(.text): return .value(.text(Self.canary))
    case .value(.options(let options, other: _?)):
      return .value(.options(options, other: Self.canary))
    case .value, .unsure, .declined, .later, .notAsked: return answer
    }
  }

  private var people: [Person] {
    session.questionnaire.people.flatMap { session.roster($0.id).people }
  }

  private mutating func chance(_ of: Int) -> Bool {
    Int.random(in: 0..<of, using: &maker.chance) == 0
  }

  @discardableResult
  private mutating func happen(_ event: Event) throws -> Session {
    let moment = Self.moment(events.count + 1)
    _ = try session.apply(event, at: moment)
    events.append(StampedEvent(event, at: moment))
    return session
  }

  private static func moment(_ second: Int) -> Moment { Visit.moment(second) }
}

extension Step {
  fileprivate var isUrgent: Bool {
    if case .urgent = self { true } else { false }
  }
}
