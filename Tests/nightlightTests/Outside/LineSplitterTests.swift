import Testing

@testable import nightlight

@Suite("A line splitter")
struct LineSplitterTests {
  @Test("gives the same lines however few bytes come at a time", arguments: 1...12)
  func pieces(size: Int) {
    let bytes = Array("1\n\n2.4 kg\r\nsofa\nunfinished".utf8)
    var splitter = LineSplitter(limit: 20)
    var lines: [LineSplitter.Line] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      splitter.feed(bytes[start..<min(start + size, bytes.count)])
      while let line = splitter.next() { lines.append(line) }
    }
    #expect(lines == ["1", "", "2.4 kg", "sofa"].map { .complete(Array($0.utf8)) })
    #expect(splitter.rest == Array("unfinished".utf8))
  }

  @Test("keeps a line of just the limit, with either end", arguments: ["\n", "\r\n"])
  func atLimit(end: String) {
    #expect(lines("abcd" + end, limit: 4) == [.complete(Array("abcd".utf8))])
  }

  @Test("drops a line that is too long and goes on after it", arguments: [5, 6, 50, 5000])
  func tooLong(length: Int) {
    let text = String(repeating: "x", count: length) + "\nb\n"
    #expect(lines(text, limit: 4) == [.tooLong, .complete(Array("b".utf8))])
  }

  @Test("holds no more than a line's limit of what has no end")
  func bounded() {
    var splitter = LineSplitter(limit: 4)
    for _ in 0..<1000 {
      splitter.feed(Array("xxxxxxxx".utf8))
      #expect(splitter.next() == nil)
    }
    #expect(splitter.rest == nil)
  }

  @Test("takes only one carriage return for an end")
  func carriageReturn() {
    #expect(lines("a\r\r\n", limit: 4) == [.complete(Array("a\r".utf8))])
  }

  private func lines(_ text: String, limit: Int) -> [LineSplitter.Line] {
    var splitter = LineSplitter(limit: limit)
    splitter.feed(text.utf8)
    return Array(sequence(state: splitter) { $0.next() })
  }
}
