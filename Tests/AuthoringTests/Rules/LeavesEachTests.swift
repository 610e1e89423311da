import Authoring
import Testing

@Suite("The rule on the way out of an each")
struct LeavesEachTests {
  @Test("refuses a route that leads out")
  func refusesARouteThatLeadsOut() throws {
    #expect(
      try findings(
        (
          """
          "smokes-inside": { "ask": "yes-no", "audience": "parent", "sensitive": true,
                "next": "@next-person" }
          """,
          """
          "smokes-inside": { "ask": "yes-no", "audience": "parent", "sensitive": true,
                "next": "@next-person" },
              "stays": { "ask": "yes-no", "audience": "parent", "next": [{ "when": { "is": ["stays", "yes"] }, "ifUnknown": true, "to": "@next-person" }, { "to": ⟦"own-words" }] }
          """
        ),
        (
          #""to": "smokes-inside" }"#,
          #""to": "stays" }"#
        )
      ) == [Found(.leavesEach, "go on with '@next-person'; what follows stands in its 'next'")])
  }

  @Test("refuses a start that is outside")
  func refusesAStartThatIsOutside() throws {
    #expect(
      try findings(
        (
          #""start": "smokes""#,
          #""start": ⟦"own-words""#
        )
      ) == [Found(.leavesEach, "go on with '@next-person'; what follows stands in its 'next'")])
  }
}
