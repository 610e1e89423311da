import JSONSource
import Testing

@Suite("A diagnostic") struct DiagnosticTests {
  let place = Place(file: "sleep.json", line: 12, column: 9, pointer: "/questions/3/next")

  @Test("is rendered as compilers do, with the pointer and the help below")
  func rendering() {
    let diagnostic = Diagnostic(
      error: "unknown-question", "no question is called 'moood'", at: place,
      help: "did you mean 'mood'?")
    #expect(
      diagnostic.rendered == """
        sleep.json:12:9: error: no question is called 'moood' [unknown-question]
          at: /questions/3/next
          help: did you mean 'mood'?
        """)
  }

  @Test("leaves out the pointer to the whole document, and help that it has not")
  func shortRendering() {
    let root = Place(file: "a.json", line: 1, column: 1, pointer: "")
    let diagnostic = Diagnostic(warning: "old", "the file is old", at: root)
    #expect(diagnostic.rendered == "a.json:1:1: warning: the file is old [old]")
  }

  @Test("prints no control, whatever the file held")
  func harmless() throws {
    let fault = try #require(refusal(of: Array("{\"\\u001b[2J\\u202e\": x}".utf8)))
    #expect(
      fault.rendered == """
        f.json:1:21: error: expected a value, found 'x' [json-syntax]
          at: /<U+001B>[2J<U+202E>
          help: strings and keys stand in double quotes
        """)
  }

  @Test("spells out the control byte that it found")
  func controlByte() {
    #expect(refusal(of: Array("[\u{7}]".utf8))?.message == "expected a value, found '<U+0007>'")
  }

  @Test("quotes a long key only in part")
  func longKey() {
    let key = String(repeating: "k", count: 5000)
    let message = refusal(of: Array("{\"\(key)\":1,\"\(key)\":2}".utf8))?.message
    #expect(message?.count == "the key ''… stands twice in one object".count + 60)
  }

  @Test("tells where a doubled key stood first, in the lines of the whole file")
  func firstTwin() throws {
    let file = SourceFile(name: "a.jsonl", bytes: Array("{\"a\":1,\n\"a\":2}".utf8), firstLine: 40)
    let fault = try #require(throws: Diagnostic.self) {
      try JSONDocument(parsing: file, within: .line)
    }
    #expect(fault.place.line == 41)
    #expect(fault.help == "the first stands at line 40, column 2; remove one of them")
  }

  @Test("comes in the order of the places")
  func order() {
    let later = Place(file: "sleep.json", line: 12, column: 10, pointer: "/")
    let diagnostics = [
      Diagnostic(error: "a", "z", at: later), Diagnostic(error: "b", "y", at: place),
      Diagnostic(error: "a", "x", at: place),
    ]
    #expect(diagnostics.sorted().map(\.message) == ["x", "y", "z"])
  }
}
