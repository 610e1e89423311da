import Authoring
import Testing

@Suite("The rule on negations off the path")
struct NegationOffPathTests {
  @Test("sees a question that may not be asked")
  func seesAQuestionThatMayNotBeAsked() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "not": { "is": [⟦"pillow", "soft"] } }"#
        )
      ) == [
        Found(
          .negationOffPath, "put it in an 'all' beside the condition of the route that leads to it")
      ])
  }

  @Test("sees it through a fact")
  func seesItThroughAFact() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "not": { "fact": ⟦"soft" } }"#
        ),
        (
          #""small": { "under": ["weight", 2500] }"#,
          """
          "small": { "under": ["weight", 2500] },
              "soft": { "is": ["pillow", "soft"] }
          """
        )
      ) == [
        Found(
          .negationOffPath, "put it in an 'all' beside the condition of the route that leads to it")
      ])
  }

  @Test("sees it under every")
  func seesItUnderEvery() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "every": "carer", "where": { "is": [⟦"smokes-inside", "no"] } }"#
        )
      ) == [
        Found(
          .negationOffPath, "put it in an 'all' beside the condition of the route that leads to it")
      ])
  }

  @Test("is content beside the condition of the loop", arguments: [true, false])
  func isContentBesideTheConditionOfTheLoop(isBeside: Bool) throws {
    let read = #"{ "not": { "is": ["smokes", "yes"] } }"#
    let alone = #"{ "not": { "is": [⟦"smokes", "yes"] } }"#
    #expect(
      try findings(
        (
          #""start": "smokes","#,
          #""start": "smokes", "where": { "is": ["bed", "yes"] }, "ifUnknown": true,"#
        ),
        (
          #""where": { "is": ["smokes", "yes"] } }"#,
          #""where": "# + (isBeside ? #"{ "all": [{ "is": ["bed", "yes"] }, \#(read)] }"# : alone)
            + " }"
        )
      ).map(\.code) == (isBeside ? [] : ["negation-off-path"]))
  }

  @Test("is content beside the condition of the route")
  func isContentBesideTheConditionOfTheRoute() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "not": { "all": [{ "is": ["bed", "yes"] }, { "is": ["pillow", "soft"] }] } }"#
        )
      ) == [])
  }

  @Test("is content beside a fact with that condition")
  func isContentBesideAFactWithThatCondition() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "all": [{ "fact": "in-bed" }, { "not": { "is": ["pillow", "soft"] } }] }"#
        ),
        (
          #""small": { "under": ["weight", 2500] }"#,
          """
          "small": { "under": ["weight", 2500] },
              "in-bed": { "is": ["bed", "yes"] }
          """
        )
      ) == [])
  }

  @Test("is content with a question that is always asked")
  func isContentWithAQuestionThatIsAlwaysAsked() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "not": { "fact": "small" } }"#
        )
      ) == [])
  }

  @Test("is content on the question's own route")
  func isContentOnTheQuestionOwnRoute() throws {
    #expect(
      try findings(
        (
          """
          "part": "nights",
                "next": "carers" }
          """,
          """
          "part": "nights",
                "next": [{ "when": { "not": { "is": ["pillow", "firm"] } }, "ifUnknown": true, "to": "hat" }, { "to": "carers" }] },
              "hat": { "ask": "yes-no", "audience": "parent", "next": "carers" }
          """
        )
      ) == [])
  }
}
