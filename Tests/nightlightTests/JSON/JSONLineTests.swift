import JSONSource
import Testing

@testable import nightlight

@Suite("A line of JSON")
struct JSONLineTests {
  @Test("puts commas between and nowhere else")
  func structure() {
    var line = JSONLine()
    line.object { line in
      line.key("a")
      line.array([["x"], [], ["y", "z"]]) { line, inner in line.array(inner) { $0.string($1) } }
      line.key("b")
      line.null()
    }
    #expect(line.text == #"{"a":[["x"],[],["y","z"]],"b":null}"#)
  }

  @Test(
    "is read back as it was", arguments: ["", "\"\\/\n\r\t\u{0}\u{1F}\u{7F}\u{9F}", "é👩‍👧\u{2028}"])
  func roundTrip(text: String) throws {
    var line = JSONLine()
    line.string(text)
    let file = SourceFile(name: "line", bytes: Array(line.text.utf8))
    let read = try JSONDocument(parsing: file, within: .line).root.string
    #expect(read.map { Array($0.utf8) } == Array(text.utf8))
    #expect(line.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{2028}" })
  }
}
