import Engine
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

@Suite("A case as a picture") struct TimelineTests {
  @Test("says in words what it shows, and shows a parent nothing of the practitioner's part")
  func audiences() throws {
    let pictures = try Reader.allCases.map { TimelineSVG(try timeline(for: $0)).text }
    #expect(pictures.map { $0.contains("Open: ") } == [false, true])
    #expect(pictures.allSatisfy { $0.contains("<title>Case C-4471, contact by contact</title>") })
  }

  @Test("is a picture for each contact on a page, and the line goes on between them")
  func parts() throws {
    let parts = TimelineSVG(try timeline(for: .parent, visits: 3)).parts.map(\.source)
    #expect(parts.count == 3)
    #expect(parts.map { $0.contains("d=\"M14 0v") } == [false, true, true])
    #expect(Set(parts.map { $0.contains("<title>2 May 2026") }) == [false, true])
  }

  @Test("begins every line with a capital")
  func capitals() throws {
    let texts = try timeline(for: .practitioner).contacts.flatMap(\.items).map(\.text)
    #expect(texts.count > 2 && texts.allSatisfy { $0.first?.isLowercase == false })
  }

  private func timeline(for reader: Reader, visits: Int = 1) throws -> Timeline {
    let roles = try GoldenRecords.catalogue(["role.mother": "the mother"])
    let words = Words(catalogues: [roles] + Shipped.interface, language: .english)
    let records = try (0..<visits).map { day in
      try Record(
        of: MessagesQuestionnaire.events(day: day, people: [MessagesQuestionnaire.mother]),
        machine: MessagesQuestionnaire.machine, for: reader)
    }
    return Timeline(records.map { ($0, words) }, words: words)
  }
}
