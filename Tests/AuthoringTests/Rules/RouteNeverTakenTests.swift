import Authoring
import Testing

@Suite("The rule on routes behind an open one")
struct RouteNeverTakenTests {
  @Test("points at the first of them")
  func pointsAtTheFirstOfThem() throws {
    #expect(
      try findings(
        (
          #"[{ "when": { "is": ["bed", "yes"] }, "ifUnknown": true, "to": "pillow" },"#,
          #"[{ "to": "pillow" },"#
        ),
        (
          #"{ "to": "carers" }"#,
          #"⟦{ "to": "carers" }"#
        )
      ) == [Found(.routeNeverTaken, "put the route without 'when' last")])
  }
}
