import Authoring
import Testing

@Suite("The rule on unused facts")
struct UnusedFactTests {
  @Test("points at the name")
  func pointsAtTheName() throws {
    #expect(
      try findings(
        (
          #""small": { "under": ["weight", 2500] }"#,
          """
          "small": { "under": ["weight", 2500] },
              ⟦"heavy": { "over": ["weight", 4500] }
          """
        )
      ) == [Found(.unusedFact, "take it out, or use it")])
  }
}
