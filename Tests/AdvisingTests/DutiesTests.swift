import Advising
import Engine
import Questions
import TestSupport
import Testing

@Suite("The duties of a session")
struct DutiesTests {
  private static let machine = Machine(
    .make(
      start: "place",
      states: [
        .ask("place", .one("cot", "bed"), .to("weight")),
        .ask("weight", .number(300...7000), .to("finish")), .end("finish"),
      ],
      prompts: [
        .make("plain", when: .is("place", "bed")),
        .make("soon", when: .is("place", "bed"), needs: duty("visit", 7)),
        .make(
          "unknown", when: .compare(.question("weight"), .atMost, 2500), needs: duty("weigh", 0)),
        .make("later", when: .is("place", "bed"), needs: duty("visit", 28)),
        .make("also", when: .is("place", "bed"), needs: duty("read", 0)),
      ]))

  private static func duty(_ action: ActionID, _ days: Int) -> Prompt.Duty {
    Prompt.Duty(action: action, days: days)
  }

  private func session() throws -> Session {
    var session = Session(Visit.opening, at: Visit.moment(1), machine: Self.machine)
    try session.take(.speakerChanged(.together))
    try session.take(.answered(QuestionKey("place"), .value(.option("bed"))))
    return session
  }

  @Test("rank the prompts: the most pressing first, and of equal ones what is certain")
  func rank() throws {
    let prompts = try session().prompts(upTo: .practitioner)
    #expect(prompts.map(\.prompt.id) == ["also", "unknown", "soon", "later", "plain"])
    #expect(prompts.map(\.isCertain) == [true, false, true, true, true])
  }

  @Test("have each action once, with its earliest last day")
  func once() throws {
    let duties = try session().openDuties(upTo: .practitioner)
    #expect(duties.map(\.action) == ["read", "weigh", "visit"])
    #expect(duties.map(\.days) == [0, 0, 7])
    #expect(try session().lastDay(for: "visit", upTo: .practitioner) == Self.day(7))
  }

  @Test("are none for an audience that may not know of them")
  func audience() throws {
    #expect(try session().prompts(upTo: .parent).isEmpty)
    #expect(try session().openDuties(upTo: .parent).isEmpty)
  }

  @Test("are met by an action, and open again when it is withdrawn")
  func withdrawn() throws {
    var session = try Visit.session(after: Visit.complete + [.afterBegun])
    try session.take(.answered(QuestionKey("seen"), .value(.option("described"))))
    let open = { (session: Session) in session.openDuties(upTo: .practitioner).map(\.action) }
    #expect(open(session) == ["see-cot"])
    let action = ActionRecord(action: "see-cot", owner: "A", due: Visit.opening.date)
    try session.take(.actionRecorded(action))
    #expect(open(session) == [])
    try session.take(.actionWithdrawn("see-cot", reason: "a mistake"))
    #expect(open(session) == ["see-cot"])
  }

  private static func day(_ days: Int) -> CalendarDate {
    CalendarDate(daysSince1970: Visit.opening.date.daysSince1970 + days)
  }
}
