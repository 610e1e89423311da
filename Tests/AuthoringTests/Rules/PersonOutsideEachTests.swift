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

  @Test(
    "refuses a card, drinks or a score for others than are asked",
    arguments: [
      (
        #""card": { "of": [⟦"dummy"] }, "#,
        "'for' names the people of the questions' 'each'"
      ),
      (
        #""drinks": { "of": { ⟦"glasses": { "millilitres": 175, "strength": 13 } } }, "#,
        "'per' names the people of the questions' 'each'"
      ),
      (
        #""drinks": { "per": "carer", "of": { ⟦"pints": { "millilitres": 568, "strength": 4 } } }, "#,
        "'per' names the people of the questions' 'each'"
      ),
    ])
  func refusesSumsAndCardsForOthers(papers: String, help: String) throws {
    #expect(
      try findings(
        (#""facts": {"#, papers + #""facts": {"#), Self.drinking, Self.counting
      ) == [Found(.personOutsideEach, help)])
  }

  @Test("allows what is asked once on everybody's card")
  func allowsWhatIsAskedOnceOnEveryCard() throws {
    #expect(
      try findings(
        (
          #""facts": {"#,
          """
          "card": { "for": "carer", "of": ["dummy", "bed"] },
            "drinks": { "per": "carer", "of": { "glasses": { "millilitres": 175, "strength": 13 } } },
            "facts": {
          """
        ), Self.drinking, Self.counting
      ) == [])
  }

  /// Questions that are asked of each carer.
  private static let drinking: Edit = (
    """
    "sensitive": true,
          "next": "@next-person" },
    """,
    """
    "sensitive": true,
          "next": "glasses" },
        "glasses": { "ask": "number", "unit": "count", "from": 0, "to": 30, "audience": "parent",
          "next": "dummy" },
        "dummy": { "ask": "text", "most": 50, "audience": "parent", "next": "@next-person" },
    """
  )

  /// A question that is asked once.
  private static let counting: Edit = (
    #""teaches": "safe-sleep", "as": "words", "next": "goodbye" },"#,
    """
    "teaches": "safe-sleep", "as": "words", "next": "pints" },
        "pints": { "ask": "number", "unit": "count", "from": 0, "to": 30, "audience": "parent",
          "next": "goodbye" },
    """
  )

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
