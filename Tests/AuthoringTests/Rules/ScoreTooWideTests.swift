import Authoring
import Testing

@Suite("The rule on the width of scores")
struct ScoreTooWideTests {
  @Test(
    "allows three hundred points from the least to the most", arguments: [(0, 300), (-150, 150)])
  func allows(least: Int, most: Int) throws {
    #expect(try findings(least, most, mark: "") == [])
  }

  @Test("refuses one more")
  func refusesMore() throws {
    #expect(
      try findings(0, 301, mark: "⟦")
        == [Found(.scoreTooWide, "give fewer points, or ask fewer questions in one score")])
  }

  private func findings(_ least: Int, _ most: Int, mark: String) throws -> [Found] {
    try AuthoringTests.findings(
      (
        #""advice": {"#,
        """
        "scores": { \(mark)"soft": { "of": { "pillow": { "firm": \(least), "soft": \(most) } },
          "notReached": 0 } }, "advice": {
        """
      ))
  }
}
