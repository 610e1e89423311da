import Engine
import Questions
import TestSupport
import Testing

@testable import Dialogue

@Suite("How many questions are left") struct RemainingTests {
  /// Asks a, then perhaps as many extras, then the people, then z.
  private func session(extras: Int, answering events: [Event] = []) throws -> Session {
    let extra: [StateID] = ["e-1", "e-2", "e-3"]
    let first = extras == 0 ? StateID("people") : extra[0]
    var states: [State] = [
      .ask(
        "a", .yesNo, .to(first, if: .is("a", "yes"), unknown: true), .to("people")),
      .each("people", .people("carer"), start: "smokes", to: "z"),
      .ask("smokes", .yesNo, .nextPerson),
      .ask("z", .yesNo, .to("finish")),
      .end("finish"),
    ]
    for index in 0..<extras {
      states.append(
        .ask(extra[index], .yesNo, .to(index + 1 < extras ? extra[index + 1] : "people")))
    }
    let machine = Machine(
      .make(
        people: [PersonKind(id: "carer", roles: ["mother"], count: 0...3)], start: "a",
        states: states))
    var session = Session(Visit.opening, at: Visit.moment(1), machine: machine)
    for event in [.speakerChanged(.together)] + events { try session.take(event) }
    return session
  }

  @Test("is not told while it is open who there is")
  func open() throws {
    #expect(try Remaining(session(extras: 0), in: .talk).count == nil)
  }

  @Test("is told once that is known, with the questions about each")
  func closed() throws {
    let events: [Event] = [
      .answered(QuestionKey("a"), .value(.option(.no))), .personJoined(Visit.mother),
      .personJoined(Person(id: PersonID(9), kind: "carer", role: "mother", name: nil)),
      .rosterClosed("carer"),
    ]
    #expect(try Remaining(session(extras: 0, answering: events), in: .talk).count == 3)
    let next: Event = .answered(
      QuestionKey("smokes", person: Visit.mother.id), .value(.option(.no)))
    #expect(try Remaining(session(extras: 0, answering: events + [next]), in: .talk).count == 2)
  }

  @Test("is without what was answered before a change opened another way")
  func changed() throws {
    let smokes = QuestionKey("smokes", person: Visit.mother.id)
    let events: [Event] = [
      .answered(QuestionKey("a"), .value(.option(.no))), .personJoined(Visit.mother),
      .personJoined(Person(id: PersonID(9), kind: "carer", role: "mother", name: nil)),
      .rosterClosed("carer"), .answered(smokes, .value(.option(.no))),
      .revisited(QuestionKey("a")), .answered(QuestionKey("a"), .value(.option(.yes))),
    ]
    let session = try session(extras: 1, answering: events)
    #expect(session.step == .ask(QuestionKey("e-1"), .first))
    #expect(Remaining(session, in: .talk).count == 3)
  }

  @Test("is told where the ways differ by two at most", arguments: [(1, 4), (2, 5), (3, nil)])
  func differing(extras: Int, count: Int?) throws {
    let events: [Event] = [.personJoined(Visit.mother), .rosterClosed("carer")]
    let session = try session(extras: extras, answering: events)
    #expect(Remaining(session, in: .talk).count == count)
  }
}
