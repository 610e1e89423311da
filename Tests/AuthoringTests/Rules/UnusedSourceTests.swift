import Authoring
import Testing

@Suite("The rule on unused sources")
struct UnusedSourceTests {
  @Test("points at the name")
  func pointsAtTheName() throws {
    #expect(
      try findings(
        (
          """
          "sources": {

          """,
          """
          "sources": {
              ⟦"other": { "title": "Another", "publisher": "Nightlight", "seen": "own" },

          """
        )
      ) == [Found(.unusedSource, "take it out, or name it in 'sources'")])
  }
}
