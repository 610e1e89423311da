import Authoring
import Testing

@Suite("The rule on unknown conditions")
struct IfUnknownTests {
  @Test("asks a route what happens then")
  func asksARouteWhatHappensThen() throws {
    #expect(
      try findings(
        (
          #"{ "when": { "is": ["bed", "yes"] }, "ifUnknown": true, "to": "pillow" }"#,
          #"{ "when": ⟦{ "is": ["bed", "yes"] }, "to": "pillow" }"#
        )
      ) == [
        Found(.missingIfUnknown, #"add "ifUnknown"; the protective side is the one that asks more"#)
      ])
  }

  @Test("asks a loop what happens then")
  func asksALoopWhatHappensThen() throws {
    #expect(
      try findings(
        (#""start": "smokes","#, #""start": "smokes", "where": ⟦{ "is": ["bed", "yes"] },"#)
      ) == [
        Found(.missingIfUnknown, #"add "ifUnknown"; the protective side is the one that asks more"#)
      ])
  }

  @Test("asks a prompt what happens then")
  func asksAPromptWhatHappensThen() throws {
    #expect(
      try findings(
        (
          """
          "when": { "is": ["seen", "described"] },
                "ifUnknown": true,
          """,
          #""when": ⟦{ "is": ["seen", "described"] },"#
        )
      ) == [
        Found(.missingIfUnknown, #"add "ifUnknown"; the protective side is the one that asks more"#)
      ])
  }

  @Test("refuses an answer to no question")
  func refusesAnAnswerToNoQuestion() throws {
    #expect(
      try findings(
        (
          #"{ "to": "carers" }"#,
          #"{ ⟦"ifUnknown": true, "to": "carers" }"#
        )
      ) == [Found(.superfluousIfUnknown, "take it out")])
  }

  @Test("refuses it where nothing can be unknown")
  func refusesItWhereNothingCanBeUnknown() throws {
    #expect(
      try findings(
        (
          #"{ "when": { "is": ["bed", "yes"] }, "ifUnknown": true"#,
          #"{ "when": { "unsure": "bed" }, ⟦"ifUnknown": true"#
        )
      ) == [Found(.superfluousIfUnknown, "take out 'ifUnknown'")])
  }

  @Test("is silent where a fact is wrong that the condition leads to")
  func isSilentWhereAFactIsWrong() throws {
    #expect(
      try findings(
        (
          #"{ "when": { "is": ["bed", "yes"] }, "ifUnknown": true"#,
          #"{ "when": { "fact": "shares" }, "ifUnknown": true"#
        ),
        (
          #""small": { "under""#,
          #""shares": { "fact": "in-bed" }, "in-bed": { "is": ["bed", ⟦"yess"] }, "small": { "under""#
        )
      ).map(\.code) == ["unknown-option"])
  }

  @Test("is silent where the key is there and wrong")
  func isSilentWhereTheKeyIsThereAndWrong() throws {
    #expect(
      try findings(
        (
          #"{ "when": { "is": ["bed", "yes"] }, "ifUnknown": true"#,
          #"{ "when": { "is": ["bed", "yes"] }, "ifUnknown": ⟦1"#
        )
      ) == [Found(.wrongType)])
  }
}
