import Advising
import Questions
import TestSupport
import Testing

@Suite("A question asked because of a sensitive answer")
struct SensitiveRoutesTests {
  private static let drink = State(
    id: "drink", kind: .ask(.yesNo), audience: .parent, part: nil, isSensitive: true,
    isVerbatim: false, teaching: nil,
    routes: [.to("amount", if: .fact("drank"), unknown: true), .to("place")])

  private static let questionnaire = Questionnaire.make(
    start: "drink",
    states: [
      drink, .ask("amount", .number(0...9), .to("company")),
      .ask("company", .one("alone", "with-others"), .to("place")),
      .ask(
        "place", .one("cot", "bed"), .to("bed-kind", if: .is("place", "bed"), unknown: true),
        .to("end")),
      .ask("bed-kind", .one("big", "small"), .to("end")), .end("end"),
    ], facts: [.make("drank", .is("drink", .yes))])

  @Test(
    "would tell that answer by being there, however far down the branch",
    arguments: ["amount", "company"] as [StateID])
  func tells(state: StateID) {
    #expect(Self.questionnaire.tellsSensitiveAnswer(state))
  }

  @Test(
    "is not one that everybody is asked, or that follows from what may be seen",
    arguments: ["drink", "place", "bed-kind"] as [StateID])
  func tellsNothing(state: StateID) {
    #expect(!Self.questionnaire.tellsSensitiveAnswer(state))
  }
}
