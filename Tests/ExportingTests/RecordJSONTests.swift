import Engine
import JSONSource
import Questions
import Records
import Testing

@testable import Exporting

@Suite("A record as JSON")
struct RecordJSONTests {
  @Test("is what it was, byte for byte", arguments: Reader.allCases)
  func golden(reader: Reader) throws {
    let bytes = RecordJSON(try GoldenRecords.record(for: reader)).bytes
    let name = "record-\(reader.rawValue).json"
    if GoldenRecords.isWriting { try GoldenRecords.write(bytes, to: name) }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == String(decoding: try GoldenRecords.expected(name), as: UTF8.self))
  }

  @Test("is strict JSON", arguments: RecordTextTests.samples)
  func isJSON(record: Record) throws {
    let file = SourceFile(name: "record.json", bytes: RecordJSON(record).bytes)
    let root = try JSONDocument(parsing: file, within: .line).root
    #expect(root["format"]?.string == "nightlight-record")
    #expect(root["restrictedPart"]?.string == "held-separately")
  }

  @Test("loses nothing of what was typed, and shows all of it")
  func losesNothing() throws {
    let typed = "a\u{0}\u{202E}\u{200B}\"\\\n\t\u{1F476}\u{E000}ü"
    let bytes = JSONTree.string(typed).bytes
    let document = try JSONDocument(
      parsing: SourceFile(name: "text", bytes: Array("[".utf8) + bytes + Array("]".utf8)),
      within: .line)
    #expect(document.root.elements?.first?.string == typed)
    #expect(!bytes.contains { $0 < 32 && $0 != 10 })
  }
}

@Suite("A parent's record")
struct ParentRecordTests {
  @Test(
    "is the same, byte for byte, whatever the practitioner wrote",
    arguments: 1...6 as ClosedRange<UInt64>)
  func nonInterference(seed: UInt64) throws {
    let one = try RecordSamples.record(RecordSamples.events(seed), for: .parent)
    let other = try RecordSamples.record(
      RecordSamples.events(seed, after: seed + 500), for: .parent)
    #expect(RecordJSON(one).bytes == RecordJSON(other).bytes)
    #expect(RecordSamples.text(one) == RecordSamples.text(other))
  }

  @Test(
    "holds no name of anything that only the practitioner sees",
    arguments: 1...6 as ClosedRange<UInt64>)
  func canaries(seed: UInt64) throws {
    let questionnaire = Shipped.machine.questionnaire
    let record = try RecordSamples.record(RecordSamples.events(seed), for: .parent)
    let both = RecordSamples.json(record) + RecordSamples.text(record)
    let hidden =
      questionnaire.states.filter { $0.audience > .parent }.map { "\"\($0.id)\"" }
      + questionnaire.prompts.compactMap { $0.needs.map { "\"\($0.action)\"" } } + ["Sam", "HIDE"]
    #expect(hidden.filter(both.contains) == [])
  }
}
