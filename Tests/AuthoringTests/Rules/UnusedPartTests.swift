import Authoring
import Testing

@Suite("The rule on unused parts")
struct UnusedPartTests {
  @Test("points at the name")
  func pointsAtTheName() throws {
    #expect(
      try findings(
        (
          #""parts": ["nights", "people"]"#,
          #""parts": ["nights", "people", ⟦"plans"]"#
        )
      ) == [Found(.unusedPart, "take it out: the part line would count it")])
  }
}
