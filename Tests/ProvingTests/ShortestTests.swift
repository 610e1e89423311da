import Engine
import Questions
import TestSupport
import Testing

@testable import Proving

@Suite("A shortest conversation")
struct ShortestTests {
  @Test(
    "is, of those as short, the first in the order of the questionnaire",
    arguments: [
      (Condition.any([.is("x", .yes), .is("y", .yes)]), "x", Answer.value(.option(.yes))),
      (.any([.is("y", .no), .is("x", .no)]), "x", .value(.option(.no))),
      (.any([.unsure("y"), .unsure("x")]), "x", .unsure),
      (.any([.has("z", "c"), .has("z", "b")]), "z", .value(.options(["b"], other: nil))),
      (.any([.has("z", "a"), .has("z", "b")]), "z", .value(.options(["a"], other: nil))),
      (.any([.is("y", .no), .is("x", .yes)]), "x", .value(.option(.yes))),
    ] as [(Condition, StateID, Answer)])
  func order(condition: Condition, state: StateID, answer: Answer) throws {
    let questionnaire = Questionnaire.make(
      start: "x",
      states: [
        .ask("x", .yesNo, .to("y")), .ask("y", .yesNo, .to("z")),
        .ask("z", .many("a", "b", "c", none: "none"), .to("end")), .end("end"),
      ]
    ).promising([Guarantee(id: "never", claim: .never([.condition(condition)]))])
    var prover = Prover(Machine(questionnaire), within: .standard)
    guard case .broken(let example) = prover.examine(.guarantee("never")) else {
      Issue.record("not broken")
      return
    }
    #expect(example?.conversation?.answers == [Conversation.Key(state): answer])
  }
}
