import Advising
import Engine
import Questions
import TestSupport
import Testing

@Suite("The consequences of a change")
struct ConsequencesTests {
  private static let place = QuestionKey("place")
  private static let weight = QuestionKey("weight")

  @Test("are the questions opened and the advice that comes")
  func opens() throws {
    let consequences = try Self.consequences(of: .answered(Self.place, .value(.option("bed"))))
    #expect(consequences.opened == [QuestionKey("bed-kind")])
    #expect(consequences.comes == [AdviceGiven(id: "cot", text: .said)])
    #expect(consequences.goes == [])
  }

  @Test("are the answers set aside and the advice that goes")
  func setsAside() throws {
    let session = try Visit.session(
      after: Visit.complete + [
        .answered(Self.place, .value(.option("bed"))),
        .answered(QuestionKey("bed-kind"), .value(.option("big"))),
      ])
    let consequences = try Consequences(
      of: .answered(Self.place, .value(.option("cot"))), in: session, at: Visit.moment(99))
    #expect(consequences.setAside == [QuestionKey("bed-kind")])
    #expect(consequences.goes == [AdviceGiven(id: "cot", text: .said)])
  }

  @Test("are the advice that changes its text")
  func rewords() throws {
    let session = try Visit.session(after: Visit.complete + [.answered(Self.weight, .unsure)])
    let consequences = try Consequences(
      of: .answered(Self.weight, .value(.number(2500))), in: session, at: Visit.moment(99))
    #expect(consequences.rewords == [AdviceGiven(id: "weight", text: .said)])
  }

  @Test("are not the advice that only waits for a question still to be asked")
  func leaveOutWhatWaits() throws {
    let session = try Visit.session(
      after: Array(Visit.complete.prefix(5)) + [
        .personJoined(Visit.father), .rosterClosed("carer"),
        .answered(QuestionKey("smokes", person: Visit.father.id), .value(.option(.no))),
        .answered(QuestionKey("words"), .value(.text("fine"))), .rosterReopened("carer"),
      ])
    let consequences = try Consequences(
      of: .personJoined(Visit.mother), in: session, at: Visit.moment(99))
    #expect(consequences.comes == [])
    #expect(consequences.opened.contains(QuestionKey("smokes", person: Visit.mother.id)))
  }

  @Test("are none for the same answer again")
  func isEmpty() throws {
    let consequences = try Self.consequences(of: .answered(Self.weight, .value(.number(3000))))
    #expect(consequences.isEmpty)
  }

  @Test("are the session's own refusal for what cannot be")
  func refuses() throws {
    #expect(throws: Refusal.numberOutOfRange(1, 300...7000)) {
      try Self.consequences(of: .answered(Self.weight, .value(.number(1))))
    }
  }

  private static func consequences(of event: Event) throws -> Consequences {
    try Consequences(
      of: event, in: Visit.session(after: Visit.complete), at: Visit.moment(99))
  }
}
