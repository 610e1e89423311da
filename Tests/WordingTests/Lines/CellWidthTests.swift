import Testing
import Wording

@Suite("The width of a text") struct CellWidthTests {
  @Test(
    "is counted in cells",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한", 2), ("\u{1112}\u{1161}", 2),
      ("ａ", 2), ("اردو", 4), ("کَ", 1), ("कि", 2), ("👶", 2), ("\u{200D}", 0), ("…", 1), ("“a”", 3),
      ("\u{FE0F}", 0), ("½", 1),
    ])
  func cells(text: String, cells: Int) {
    #expect(CellWidth.cells(in: text) == cells)
  }
}
