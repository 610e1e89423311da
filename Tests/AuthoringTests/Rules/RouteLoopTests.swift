import Authoring
import Testing

@Suite("The rule against loops of routes")
struct RouteLoopTests {
  @Test("points at the route that leads back")
  func pointsAtTheRouteThatLeadsBack() throws {
    #expect(
      try findings(
        (
          """
          "of": ["firm", "soft"], "audience": "parent", "part": "nights",
                "next": "carers"
          """,
          """
          "of": ["firm", "soft"], "audience": "parent", "part": "nights",
                "next": ⟦"signs"
          """
        )
      ) == [Found(.routeLoop)])
  }

  @Test("sees a state that leads to itself")
  func seesAStateThatLeadsToItself() throws {
    #expect(
      try findings(
        (
          #""next": "closed" }"#,
          #""next": ⟦"seen" }"#
        )
      ) == [Found(.routeLoop)])
  }
}
