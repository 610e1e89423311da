import Engine
import Questions
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

@Suite("A record as a table")
struct TableTests {
  @Test("is what it was, byte for byte", arguments: Reader.allCases)
  func golden(reader: Reader) throws {
    let (record, words) = (try GoldenRecords.record(for: reader), try GoldenRecords.words())
    let tables = [
      "answers": AnswerTable.head + AnswerTable.rows(of: record, words: words),
      "sessions": SessionTable.head + SessionTable.row(of: record),
    ]
    for (name, text) in tables {
      let file = "\(name)-\(reader.rawValue).csv"
      if GoldenRecords.isWriting { try GoldenRecords.write(Array(text.utf8), to: file) }
      #expect(Array(text.utf8) == (try GoldenRecords.expected(file)))
    }
  }

  @Test("has a row for each answer and each thing that is not known", arguments: Reader.allCases)
  func rows(reader: Reader) throws {
    let record = try GoldenRecords.record(for: reader)
    let rows = Self.lines(AnswerTable.rows(of: record, words: try GoldenRecords.words()))
    let own = record.practitioner.map { $0.seen.count + $0.notKnown.count } ?? 0
    let lessons = record.teachBacks.flatMap { $0.delivery + $0.words + $0.verdicts }.count
    #expect(rows.count == record.said.count + record.notKnown.count + lessons + own)
  }

  @Test("has as many fields in each row as in the line of names", arguments: Reader.allCases)
  func fields(reader: Reader) throws {
    let record = try GoldenRecords.record(for: reader)
    let words = try GoldenRecords.words()
    let answers = Self.lines(AnswerTable.head + AnswerTable.rows(of: record, words: words))
    #expect(Set(answers.map(Self.fieldCount)).count == 1)
    let sessions = Self.lines(SessionTable.head + SessionTable.row(of: record))
    #expect(Set(sessions.map(Self.fieldCount)).count == 1)
  }

  @Test("tells a family's reader no sensitive value, no name and nothing of the part after it")
  func parent() throws {
    let record = try GoldenRecords.record(for: .parent)
    let text =
      AnswerTable.rows(of: record, words: try GoldenRecords.words()) + SessionTable.row(of: record)
    #expect(text.contains(",withheld,"))
    for secret in ["Em <b>", ",after,", "refer", "S. Afe", "not at home"] {
      #expect(!text.contains(secret))
    }
  }

  @Test("says of what is not known why, and never leaves it out")
  func unknown() throws {
    let rows = AnswerTable.rows(
      of: try GoldenRecords.record(for: .practitioner), words: try GoldenRecords.words())
    for standing in [",declined,", ",family-left,", ",not-asked,"] {
      #expect(rows.contains(standing))
    }
    #expect(rows.contains("\"not at home\""))
  }

  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Fields of a line in which quotes are doubled or around a field.
  private static func fieldCount(_ line: String) -> Int {
    var (count, isQuoted) = (1, false)
    for scalar in line.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == ",", !isQuoted { count += 1 }
    }
    return count
  }
}
