import Authoring
import Testing

@Suite("The rule on unused scores")
struct UnusedScoreTests {
  @Test("points at the name")
  func pointsAtTheName() throws {
    #expect(
      try findings(
        (
          """
          "advice": {
              "ill
          """,
          """
          "scores": { ⟦"soft": { "of": { "pillow": { "firm": 0, "soft": 1 } }, "notReached": 0 } },
            "advice": {
              "ill
          """
        )
      ) == [Found(.unusedScore, "take it out, or compare it")])
  }
}
