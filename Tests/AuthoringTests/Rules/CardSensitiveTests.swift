import Authoring
import Testing

@Suite("The rule on sensitive answers on the plan card")
struct CardSensitiveTests {
  @Test("points at each of them")
  func pointsAtEach() throws {
    #expect(
      try findings(
        (
          #""facts": {"#,
          #""card": { "for": "carer", "of": [⟦"smokes", "bed", ⟦"smokes-inside"] }, "facts": {"#
        )
      ) == [
        Found(.cardSensitive, "take it from the card"),
        Found(.cardSensitive, "take it from the card", at: 2),
      ])
  }
}
