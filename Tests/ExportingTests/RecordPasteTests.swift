import Records
import Testing

@testable import Exporting

@Suite("A record to be pasted")
struct RecordPasteTests {
  static let samples = (1...6).compactMap { seed in
    try? RecordSamples.record(RecordSamples.events(seed), for: .practitioner)
  }

  @Test("is short lines of printable ASCII, whatever was said", arguments: samples)
  func lines(record: Record) {
    let text = RecordPaste(record, words: Shipped.words).text
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.utf8.count <= 72 && line.utf8.allSatisfy { (32...126).contains($0) })
    }
  }

  @Test("sets the mark of an item apart from its words", arguments: samples)
  func items(record: Record) {
    let lines = RecordPaste(record, words: Shipped.words).text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("- ") } && lines.contains { $0.hasPrefix("[1] ") })
    #expect(lines.filter { $0.hasPrefix("-") && !$0.hasPrefix("- ") } == [])
  }

  @Test("says at its end what is written otherwise, and only then")
  func says() throws {
    let words = try GoldenRecords.words()
    let plain = RecordPaste(try GoldenRecords.record(for: .practitioner), words: words).text
    #expect(!plain.contains("Written without accents") && !plain.contains("Unicode"))
    let other = RecordPaste(
      try GoldenRecords.record(for: .practitioner, named: "Zoë ماں"), words: words
    ).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(other.contains("Zoe [U+0645 U+0627 U+06BA]"))
    #expect(other.contains("Written without accents: Zoe."))
    #expect(other.contains("stand as their numbers in Unicode"))
  }
}
