import Testing

@testable import nightlight

@Suite("A wrapped paragraph")
struct WrappedTests {
  @Test("breaks at spaces and keeps to its indent")
  func wraps() {
    #expect(
      Wrapped.lines("one two three", lead: "1  ", width: 10) == ["1  one two", "   three"])
  }

  @Test("does not cut a word that is longer than the line")
  func longWord() {
    #expect(Wrapped.lines("a incomprehensible b", width: 5) == ["a", "incomprehensible", "b"])
  }

  @Test(
    "goes on below its last column, or below its beginning where that leaves too little room",
    arguments: [
      ("short enough", ["short enough"]),
      ("nightlight: this is far too long", ["nightlight: this is", "far too long"]),
      ("  help: look at it another time", ["  help: look at it", "  another time"]),
      (
        "-o FILE   into a file of that name",
        ["-o FILE   into a", "          file of", "          that name"]
      ),
      (
        "  --store DIR   where sessions are kept",
        ["  --store DIR", "      where sessions", "      are kept"]
      ),
    ])
  func fitted(line: String, fitted: [String]) {
    #expect(Wrapped.fitted([line], width: 20) == fitted)
  }

  @Test("keeps paragraphs apart from the lead")
  func paragraphs() {
    #expect(Wrapped.paragraphs("one\n\ntwo", lead: "1 ") == ["1 one", "  two"])
  }
}
