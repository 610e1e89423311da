import Authoring
import Testing

@Suite("The rule on questions about one person")
struct PersonOutsideEachTests {
  @Test("refuses one in an advice")
  func refusesOneInAnAdvice() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "is": [⟦"smokes", "yes"] }"#
        )
      ) == [Found(.personOutsideEach, #"say for whom: { "some": "carer", "where": … }"#)])
  }

  @Test("refuses one through a fact")
  func refusesOneThroughAFact() throws {
    #expect(
      try findings(
        (
          #""when": { "fact": "smoker" }"#,
          #""when": { "fact": ⟦"smoker" }"#
        ),
        (
          #""smoker": { "some": "carer", "where": { "is": ["smokes", "yes"] } }"#,
          #""smoker": { "is": ["smokes", "yes"] }"#
        ),
        (
          #""whenever": { "fact": "smoker" }"#,
          #""whenever": { "some": "carer", "where": { "fact": "smoker" } }"#
        )
      ) == [Found(.personOutsideEach, #"say for whom: { "some": "carer", "where": … }"#)])
  }

  @Test("refuses one in a guarantee")
  func refusesOneInAGuarantee() throws {
    #expect(
      try findings(
        (
          #""onlyIf": { "maybe": { "is": ["seen", "described"] } }"#,
          #""onlyIf": { "maybe": { "is": [⟦"smokes", "yes"] } }"#
        )
      ) == [Found(.personOutsideEach, #"say for whom: { "some": "carer", "where": … }"#)])
  }

  @Test("refuses an age asked of each person")
  func refusesAnAgeAskedOfEachPerson() throws {
    #expect(
      try findings(
        (
          #""start": {"#,
          """
          "derived": { "born": ⟦"birth" },
            "start": {
          """
        ),
        (
          """
          "next": "@next-person" },
              "own-words"
          """,
          """
          "next": "birth" },
              "birth": { "ask": "date", "audience": "parent", "next": "@next-person" },
              "own-words"
          """
        )
      ) == [Found(.personOutsideEach)])
  }

  @Test("allows one on a route of its each")
  func allowsOneOnARouteOfItsEach() throws {
    #expect(
      try findings(
        (
          #""is": ["smokes", "yes"] }, "ifUnknown""#,
          #""all": [{ "is": ["smokes", "yes"] }, { "role": "mother" }] }, "ifUnknown""#
        )
      ) == [])
  }
}
