import Authoring
import Testing

@Suite("The rule on teach-back")
struct WrongTeachBackTests {
  @Test("asks for the parent's words as a text")
  func asksForTheParentWordsAsAText() throws {
    #expect(
      try findings(
        (
          #""own-words": { "ask": "text", "most": 200,"#,
          #""own-words": { "say": true,"#
        ),
        (
          #""as": "words""#,
          #""as": ⟦"words""#
        )
      ) == [Found(.wrongTeachBack, #"write "ask": "text""#)])
  }

  @Test("asks for the three verdicts")
  func asksForTheThreeVerdicts() throws {
    #expect(
      try findings(
        (
          #""own-words": { "ask": "text", "most": 200,"#,
          #""own-words": { "ask": "one", "of": ["all", "none"],"#
        ),
        (
          #""as": "words""#,
          #""as": ⟦"said-back""#
        )
      ) == [Found(.wrongTeachBack, #"write "ask": "one", "of": ["all", "some", "not-yet"]"#)])
  }

  @Test("lets it be explained again once")
  func letsItBeExplainedAgainOnce() throws {
    #expect(
      try findings(
        (
          #""as": "words", "next": "goodbye" }"#,
          """
          "as": "words", "next": "verdict" },
              "verdict": { "ask": "one", "of": ["all", "some", "not-yet"], "audience": "parent", "teaches": "safe-sleep", "as": "said-back", "next": "again" },
              "again": { "say": true, "audience": "parent", "teaches": "safe-sleep", "as": "given", "next": "goodbye" }
          """
        )
      ) == [])
  }

  @Test("refuses explaining a third time")
  func refusesExplainingAThirdTime() throws {
    #expect(
      try findings(
        (
          #""as": "words", "next": "goodbye" }"#,
          """
          "as": "words", "next": "verdict" },
              "verdict": { "ask": "one", "of": ["all", "some", "not-yet"], "audience": "parent", "teaches": "safe-sleep", "as": "said-back", "next": "again" },
              "again": { "say": true, "audience": "parent", "teaches": "safe-sleep", "as": "given", "next": "and-again" },
              "and-again": { "say": true, "audience": "parent", "teaches": "safe-sleep", "as": ⟦"given", "next": "goodbye" }
          """
        )
      ) == [Found(.wrongTeachBack, "once is enough")])
  }
}
