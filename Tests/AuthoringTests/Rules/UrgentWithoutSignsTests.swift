import Authoring
import Testing

@Suite("The rule on the signs behind what is urgent")
struct UrgentWithoutSignsTests {
  @Test("asks for a strong advice on the same condition")
  func asksForAStrongAdviceOnTheSameCondition() throws {
    #expect(
      try findings(
        (
          """
          "when": { "fact": "ill" } } },
            "states"
          """,
          """
          "when": ⟦{ "chosen": "signs" } } },
            "states"
          """
        )
      ) == [
        Found(.urgentWithoutSigns, "add one: it gives the signs to those who declined to answer")
      ])
  }

  @Test("does not count an advice that is held")
  func doesNotCountAnAdviceThatIsHeld() throws {
    #expect(
      try findings(
        (
          """
          "when": { "fact": "ill" } } },
            "states"
          """,
          """
          "when": ⟦{ "fact": "ill" } } },
            "states"
          """
        ),
        (
          #""ill-signs": {"#,
          #""ill-signs": { "hold": "not confirmed","#
        )
      ) == [
        Found(.urgentWithoutSigns, "add one: it gives the signs to those who declined to answer")
      ])
  }

  @Test("asks the same of an urgent advice")
  func asksTheSameOfAnUrgentAdvice() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "urgent", "when": ⟦{ "has": ["signs", "blue"] }"#
        )
      ) == [
        Found(.urgentWithoutSigns, "add one: it gives the signs to those who declined to answer")
      ])
  }
}
