import Authoring
import Testing

@Suite("The rule on the last route")
struct RouteFallsThroughTests {
  @Test("asks for a way that is open to everyone")
  func asksForAWayThatIsOpenToEveryone() throws {
    #expect(
      try findings(
        (
          """
          "to": "pillow" },
                  { "to": "carers" }]
          """,
          """
          "to": "pillow" },
                  ⟦{ "when": { "is": ["bed", "no"] }, "ifUnknown": true, "to": "carers" }]
          """
        )
      ) == [Found(.routeFallsThrough, "end the list with a route without 'when'")])
  }
}
