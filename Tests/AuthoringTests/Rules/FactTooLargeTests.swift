import Authoring
import Testing

@Suite("The rule on the size of facts")
struct FactTooLargeTests {
  @Test("allows a fact that others name twice, and those again, so often")
  func allowsThousands() throws {
    #expect(try findings(doubling(times: 11, marking: nil)) == [])
  }

  @Test("refuses what is doubled once more, and tells only the first")
  func refusesMore() throws {
    #expect(
      try findings(doubling(times: 20, marking: 12))
        == [Found(.factTooLarge, "name each fact in it only once")])
  }

  /// Facts of which each names the next twice.
  private func doubling(times: Int, marking marked: Int?) -> (String, String) {
    let facts = (1...times).reversed().map { index in
      let mark = index == marked ? "⟦" : ""
      let next = index == 1 ? #""under": ["weight", 2500]"# : #""fact": "twice-\#(index - 1)""#
      return #"\#(mark)"twice-\#(index)": { "any": [{ \#(next) }, { \#(next) }] }"#
    }
    return (
      #""small": { "under": ["weight", 2500] }"#,
      ([#""small": { "fact": "twice-\#(times)" }"#] + facts).joined(separator: ", ")
    )
  }
}
