import Advising
import Engine
import Questions
import TestSupport
import Testing

@Suite("Guidance")
struct GuidanceTests {
  @Test(
    "takes an unknown to the protective side",
    arguments: [
      (Advice.Level.urgent, Certainty?.none), (.strong, .unsure), (.safer, nil),
      (.general, .unsure),
    ])
  func settlesUnknown(level: Advice.Level, expected: Certainty?) {
    #expect(Self.text(of: level, when: .is("place", "bed"), answer: .declined) == expected)
  }

  @Test("says what is certain, at every level", arguments: Advice.Level.allCases)
  func saysWhatIsCertain(level: Advice.Level) {
    let answer = Answer.value(.option("bed"))
    #expect(Self.text(of: level, when: .is("place", "bed"), answer: answer) == .said)
  }

  @Test("leaves out what is certainly not so", arguments: Advice.Level.allCases)
  func leavesOut(level: Advice.Level) {
    let answer = Answer.value(.option("cot"))
    #expect(Self.text(of: level, when: .is("place", "bed"), answer: answer) == nil)
  }

  @Test("puts the levels first and keeps the file's order within them")
  func ordersByLevel() {
    let levels: [(AdviceID, Advice.Level)] = [
      ("a", .general), ("b", .strong), ("c", .safer), ("d", .strong), ("e", .urgent),
    ]
    let questionnaire = Self.questionnaire(
      levels.map { Self.advice($0.0, $0.1, when: .constant(true)) })
    #expect(Self.guidance(questionnaire).advice.map(\.id) == ["e", "b", "d", "c", "a"])
  }

  @Test("never shows what is held")
  func leavesOutHeld() {
    let held = Self.advice("a", .strong, when: .constant(true), hold: "not confirmed")
    #expect(Self.guidance(Self.questionnaire([held])).advice == [])
  }

  // MARK: -

  private static func text(of level: Advice.Level, when condition: Condition, answer: Answer)
    -> Certainty?
  {
    let questionnaire = questionnaire([advice("a", level, when: condition)])
    let conversation = Conversation(answers: [.init("place"): answer])
    return guidance(questionnaire, conversation).advice.first?.text
  }

  private static func guidance(
    _ questionnaire: Questionnaire, _ conversation: Conversation = Conversation()
  ) -> Guidance {
    Guidance(Machine(questionnaire).evaluate(conversation), of: questionnaire)
  }

  private static func questionnaire(_ advice: [Advice]) -> Questionnaire {
    .make(
      start: "place", states: [.ask("place", .one("cot", "bed"), .to("end")), .end("end")],
      advice: advice)
  }

  private static func advice(
    _ id: AdviceID, _ level: Advice.Level, when condition: Condition, hold: String? = nil
  ) -> Advice {
    Advice(
      id: id, audience: .parent, level: level, when: condition, message: "safe-sleep",
      leaflet: .never, sources: [], hold: hold)
  }
}
