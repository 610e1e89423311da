import Authoring
import Testing

@Suite("The rule on the way into an each")
struct EntersEachTests {
  @Test("refuses a route from outside")
  func refusesARouteFromOutside() throws {
    #expect(
      try findings(
        (
          """
          "part": "nights",
                "next": "carers"
          """,
          """
          "part": "nights",
                "next": ⟦"smokes"
          """
        )
      ) == [Found(.entersEach, "it is come to from there only")])
  }

  @Test("refuses an entry inside")
  func refusesAnEntryInside() throws {
    #expect(
      try findings(
        (
          #""after": "seen""#,
          #""after": ⟦"smokes-inside""#
        )
      ) == [
        Found(.entersEach, "it is come to from there only"),
        Found(.entriesMeet, "make a state for each of the two"),
      ])
  }
}
