import Questions
import TestSupport
import Testing

@testable import Exporting

@Suite("What a form says about when a line applies")
struct ReachTests {
  @Test("is nothing where every way leads there")
  func always() {
    #expect(enabling(of: "after", [.to("asked"), .to("after")]) == .always)
    #expect(
      enabling(of: "after", [.to("asked", if: .is("first", "a"), unknown: true), .to("after")])
        == .always)
  }

  @Test("is what was chosen, where what is unknown does not lead there")
  func chosen() {
    #expect(
      enabling(of: "asked", [.to("asked", if: .is("first", "a"), unknown: false), .to("after")])
        == .all([test("a", true)]))
    #expect(
      enabling(
        of: "asked",
        [
          .to("asked", if: .any([.is("first", "a"), .is("first", "b")]), unknown: false),
          .to("after"),
        ])
        == .any([test("a", true), test("b", true)]))
  }

  @Test("is what was not chosen, where what is unknown leads there")
  func notChosen() {
    #expect(
      enabling(of: "asked", [.to("asked", if: .is("first", "a"), unknown: true), .to("after")])
        == .all([test("b", false), test("c", false)]))
    #expect(
      enabling(of: "asked", [.to("after", if: .is("first", "a"), unknown: false), .to("asked")])
        == .all([test("a", false)]))
  }

  @Test("goes through facts")
  func facts() {
    #expect(
      enabling(
        of: "asked", [.to("asked", if: .fact("a-fact"), unknown: false), .to("after")],
        facts: [.make("a-fact", .not(.is("first", "a")))])
        == .any([test("b", true), test("c", true)]))
  }

  @Test("is what was chosen among several")
  func several() {
    let many = Question.many("a", "b", "c", none: "none")
    #expect(
      enabling(
        of: "asked", asking: many,
        [.to("asked", if: .has("first", "b"), unknown: false), .to("after")])
        == .all([test("b", true)]))
    #expect(
      enabling(
        of: "asked", asking: many,
        [.to("asked", if: .chosen("first"), unknown: true), .to("after")])
        == .all([test("none", false)]))
    #expect(
      enabling(
        of: "asked", asking: many,
        [.to("after", if: .chosen("first"), unknown: true), .to("asked")])
        == .all([test("none", true)]))
  }

  @Test("is left out where it would not be exact")
  func unsaid() {
    let own = Question.many("a", "b", other: true)
    #expect(
      enabling(
        of: "asked", asking: own,
        [.to("asked", if: .chosen("first"), unknown: false), .to("after")])
        == .unsaid)
    #expect(
      enabling(
        of: "asked", asking: .number(0...9),
        [.to("asked", if: .compare(.question("first"), .atLeast, 5), unknown: true), .to("after")])
        == .unsaid)
    #expect(
      enabling(of: "asked", [.to("asked", if: .unsure("first"), unknown: true), .to("after")])
        == .unsaid)
  }

  @Test("adds up along the way")
  func nested() {
    let reach = reach([
      .ask("first", .yesNo, .to("asked", if: .is("first", .yes), unknown: true), .to("end")),
      .ask("asked", .yesNo, .to("after", if: .is("asked", .yes), unknown: true), .to("end")),
      .ask("after", .yesNo, .to("end")), .end("end"),
    ])
    #expect(
      reach["after"]
        == .all([test(.no, false), Enabling.Test("asked", .no, isChosen: false)]))
    #expect(reach["end"] == .always)
  }

  @Test("says nothing in terms of a question that is not on the form")
  func hidden() {
    let states: [State] = [
      .make(
        "first", .ask(.yesNo), [.to("asked", if: .is("first", .yes), unknown: true), .to("end")],
        audience: .restricted),
      .afterAsk("asked", .yesNo, .to("end")), .end("end", .after),
    ]
    #expect(reach(states, for: .practitioner)["asked"] == .unsaid)
    #expect(reach(states, for: .restricted)["asked"] == .all([test(.no, false)]))
  }

  // MARK: Small passages

  private func enabling(
    of state: StateID, asking question: Question = .one("a", "b", "c"), _ routes: [Route],
    facts: [Fact] = []
  ) -> Enabling? {
    reach(
      [
        .make("first", .ask(question), routes), .ask("asked", .yesNo, .to("after")),
        .ask("after", .yesNo, .to("end")), .end("end"),
      ], facts: facts)[state]
  }

  private func reach(_ states: [State], facts: [Fact] = [], for audience: Audience = .parent)
    -> [StateID: Enabling]
  {
    let questionnaire = Questionnaire.make(start: "first", states: states, facts: facts)
    let passage = Passage(from: "first", of: questionnaire)
    let reach = Reach(through: passage, of: questionnaire, for: audience)
    return Dictionary(zip(passage.states.map(\.id), reach.enablings)) { first, _ in first }
  }

  private func test(_ option: OptionID, _ isChosen: Bool) -> Enabling.Test {
    Enabling.Test("first", option, isChosen: isChosen)
  }
}

extension Enabling.Test {
  fileprivate init(_ question: StateID, _ option: OptionID, isChosen: Bool) {
    self.init(
      linkID: question.description, choice: .option(question, option), isChosen: isChosen)
  }
}
