import Engine
import Questions
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

@Suite("A record as text")
struct RecordTextTests {
  @Test("is what it was, byte for byte", arguments: Reader.allCases)
  func golden(reader: Reader) throws {
    let text = RecordText(try GoldenRecords.record(for: reader), words: try GoldenRecords.words())
    let name = "record-\(reader.rawValue).txt"
    if GoldenRecords.isWriting { try GoldenRecords.write(Array(text.text.utf8), to: name) }
    #expect(text.text == String(decoding: try GoldenRecords.expected(name), as: UTF8.self))
  }

  @Test("of a talk that was begun without a proof says so", arguments: Reader.allCases)
  func unproved(reader: Reader) throws {
    let record = try Record(
      of: GoldenRecords.events().unproved, machine: SmallQuestionnaire.machine, for: reader)
    let text = RecordText(record, words: try GoldenRecords.words()).text
    #expect(text.contains("UNPROVED: begun without a proof"))
    #expect(record.identity.isUnproved)
  }

  static let samples = (1...6).compactMap { seed in
    try? RecordSamples.record(RecordSamples.events(seed), for: .practitioner)
  }

  @Test("is short lines of ASCII, as every system takes them", arguments: samples)
  func lines(record: Record) {
    let lines = RecordSamples.text(record).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 72 && $0.utf8.allSatisfy { (32...126).contains($0) } })
  }

  @Test("says first that it has to be hidden, last what is held separately", arguments: samples)
  func firstAndLast(record: Record) {
    let text = RecordSamples.text(record)
    #expect(text.hasPrefix("HIDE FROM ONLINE VIEW\n"))
    #expect(text.hasSuffix("\nRestricted part: held separately\n"))
  }

  @Test("leaves no words out, and makes no judgement", arguments: samples)
  func words(record: Record) {
    let text = RecordSamples.text(record).lowercased()
    for phrase in [
      "[record.", "[state.", "[unit.", "safe to", "is safe", "low risk", "no risk", "no concern",
      "sober by", "risk score",
    ] {
      #expect(!text.contains(phrase))
    }
  }
}

extension RecordTextTests {
  @Test("says so where a visit was written down on a later day")
  func lateEntry() throws {
    let late = try GoldenRecords.events().map { stamped in
      StampedEvent(
        stamped.event,
        at: Moment(milliseconds: stamped.moment.milliseconds + 86_400_000, offsetMinutes: 60))
    }
    let text = RecordSamples.text(
      try Record(of: late, machine: SmallQuestionnaire.machine, for: .parent))
    #expect(text.contains("Visit of 14 May 2026.\nWritten down on 15 May 2026.\n"))
    #expect(text.contains("- From 09:00 to 09:24.\n"))
  }
}
