import Authoring
import Testing

@Suite("The rule on routes to urgent screens")
struct UrgentOnRouteTests {
  @Test("refuses one")
  func refusesOne() throws {
    #expect(
      try findings(
        (
          """
          "of": ["firm", "soft"], "audience": "parent", "part": "nights",
                "next": "carers"
          """,
          """
          "of": ["firm", "soft"], "audience": "parent", "part": "nights",
                "next": ⟦"get-help"
          """
        )
      ) == [Found(.urgentOnRoute, "it comes by its 'when', or when '!' is typed")])
  }
}
