import Authoring
import Testing

@Suite("The rule on counting people")
struct RosterNeverAskedTests {
  @Test("refuses people that nothing asks about")
  func refusesPeopleThatNothingAsksAbout() throws {
    #expect(
      try findings(
        (
          #""from": 1, "to": 4 } }"#,
          """
          "from": 1, "to": 4 },
              "adult": { "roles": ["lodger"], "from": 0, "to": 4 } }
          """
        ),
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "some": ⟦"adult", "where": true }"#
        )
      ) == [Found(.rosterNeverAsked, #"go through them with { "each": "adult", … }"#)])
  }
}
