import Engine
import Questions
import TestSupport
import Testing

@Suite("A session, in the practitioner's part")
struct SessionPractitionerTests {
  private static let place = QuestionKey("place")
  private static let practitioner = Practitioner(name: "A. Example", role: "health visitor")

  private func alone(after events: [Event] = Visit.complete) throws -> Session {
    try Visit.session(after: events + [.afterBegun])
  }

  private static func action(_ owner: String) -> ActionRecord {
    ActionRecord(action: "see-cot", owner: owner, due: Visit.opening.date)
  }

  @Test("keeps who asked with every answer")
  func keepsPractitioner() throws {
    let session = try Visit.session(
      after: [.practitionerNamed(Self.practitioner)] + Visit.complete)
    #expect(session.answers[Self.place]?.practitioner == Self.practitioner)
    #expect(try alone().answers[Self.place]?.practitioner == nil)
  }

  @Test("takes why a question of the talk was not asked, and tells no parent of it")
  func takesReasons() throws {
    var session = try alone(after: Array(Visit.complete.prefix(4)))
    let before = session
    let weight = QuestionKey("weight")
    #expect(session.mayBeUnasked(weight) && !session.mayBeUnasked(Self.place))
    try session.take(.answered(weight, .notAsked("no time")))
    #expect(session.answers[weight]?.answer == .notAsked("no time"))
    #expect(session.evaluation == before.evaluation)
    #expect(session.isTalkComplete == before.isTalkComplete)
    try session.take(.undone)
    #expect(session.answers == before.answers)
  }

  @Test("takes a reason in the place of what was put off")
  func takesReasonsForLater() throws {
    var session = try alone(
      after: Array(Visit.complete.prefix(4)) + [.answered(QuestionKey("weight"), .later)])
    try session.take(.answered(QuestionKey("weight"), .notAsked("no time")))
    #expect(session.answers[QuestionKey("weight")]?.answer == .notAsked("no time"))
  }

  @Test("notes where an answer is also known from, and never changes it")
  func attributes() throws {
    var session = try alone()
    let said = session.answers
    for note: Attribution in [.described, .agency("GP: seen"), .seen, .differs("a sofa")] {
      try session.take(.attributed(Self.place, note))
    }
    let notes = session.attributions[Self.place]?.map(\.attribution)
    #expect(notes == [.agency("GP: seen"), .seen, .differs("a sofa")])
    #expect(session.answers == said)
    try session.take(.undone)
    #expect(session.attributions[Self.place]?.count == 2)
  }

  @Test("links its people to those of the case, and can take that back")
  func links() throws {
    var session = try alone()
    let link = PersonLink.person(CasePersonID(Visit.father.id))
    try session.take(.personLinked(Visit.mother.id, link))
    #expect(session.links == [Visit.mother.id: link])
    try session.take(.undone)
    #expect(session.links.isEmpty)
  }

  @Test("has an action once, as it was recorded last")
  func changesActions() throws {
    var session = try alone()
    try session.take(.actionRecorded(Self.action("A. Example")))
    try session.take(.actionRecorded(Self.action("B. Example")))
    #expect(session.actions == [Self.action("B. Example")])
  }

  @Test("keeps a withdrawn action, and no longer counts on it")
  func withdrawsActions() throws {
    var session = try alone()
    try session.take(.actionRecorded(Self.action("A. Example")))
    try session.take(.actionWithdrawn("see-cot", reason: "moved away"))
    #expect(session.actions.isEmpty)
    #expect(session.planned.map(\.outcome) == [.withdrawn("moved away")])
    #expect(throws: Refusal.unknownAction("see-cot")) {
      try session.take(.actionDone("see-cot", outcome: "seen"))
    }
  }

  @Test("can be opened again to say what came of an action")
  func closesActions() throws {
    var session = try alone()
    let seen = Event.answered(QuestionKey("seen"), .value(.option("described")))
    for event: Event in [seen, .actionRecorded(Self.action("A. Example")), .afterEnded] {
      try session.take(event)
    }
    try session.take(.afterBegun)
    try session.take(.actionDone("see-cot", outcome: "clear and flat"))
    #expect(session.planned.map(\.outcome) == [.done("clear and flat")])
    #expect(session.step == .actions)
  }
}

@Suite("People asked for in the practitioner's part")
struct PeopleAfterwardsTests {
  private static let machine = Machine(
    .make(
      people: [PersonKind(id: "adult", roles: ["neighbour", "lodger"], count: 0...3)],
      start: "finish", after: "adults",
      states: [
        .end("finish"),
        .make(
          "adults", .each(Loop(over: .people("adult"), inner: nil, start: "known")),
          [.to("over")], audience: .practitioner),
        .afterAsk("known", .yesNo, .nextPerson),
        .end("over", .after),
      ]))

  @Test("can be named there, and not before")
  func areNamed() throws {
    var session = Session(Visit.opening, at: Visit.moment(1), machine: Self.machine)
    let person = Person(id: PersonID(5), kind: "adult", role: "lodger", name: nil)
    #expect(throws: Refusal.wrongStage) { try session.take(.personJoined(person)) }
    try session.take(.afterBegun)
    #expect(session.step == .roster("adult"))
    try session.take(.personJoined(person))
    try session.take(.rosterClosed("adult"))
    #expect(session.step == .ask(QuestionKey("known", person: person.id), .first))
  }
}
