import Authoring
import Testing

@Suite("The rule on the depth of facts")
struct FactTooDeepTests {
  @Test("allows fifty conditions inside one another")
  func allowsFifty() throws {
    #expect(try findings(chain(of: 49, marking: nil)) == [])
  }

  @Test("refuses one more, through however many facts it goes")
  func refusesMore() throws {
    #expect(
      try findings(chain(of: 51, marking: 51))
        == [Found(.factTooDeep, "say it with fewer facts in between")])
  }

  @Test("tells only the first of a chain, however long")
  func tellsTheFirst() throws {
    #expect(
      try findings(chain(of: 900, marking: 51))
        == [Found(.factTooDeep, "say it with fewer facts in between")])
  }

  /// Facts of which each names the next; the last reads an answer, one condition deep.
  private func chain(of length: Int, marking marked: Int?) -> (String, String) {
    let links = (1...length).reversed().map { index in
      let mark = index == marked ? "⟦" : ""
      let next = index == 1 ? #""under": ["weight", 2500]"# : #""fact": "link-\#(index - 1)""#
      return #"\#(mark)"link-\#(index)": { \#(next) }"#
    }
    return (
      #""small": { "under": ["weight", 2500] }"#,
      ([#""small": { "fact": "link-\#(length)" }"#] + links).joined(separator: ", ")
    )
  }
}
