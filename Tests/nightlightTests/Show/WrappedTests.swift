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

  @Test("keeps paragraphs apart from the lead")
  func paragraphs() {
    #expect(Wrapped.paragraphs("one\n\ntwo", lead: "1 ") == ["1 one", "  two"])
  }
}
