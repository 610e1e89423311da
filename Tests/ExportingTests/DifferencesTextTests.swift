import Engine
import Questions
import Records
import TestSupport
import Testing
import Wording

@testable import Exporting

@Suite("Differences as text") struct DifferencesTextTests {
  @Test("stand side by side, and repeat no sensitive answer")
  func sideBySide() throws {
    let text = try DifferencesText(
      RecordDifferences(
        here: record(smokes: .value(.option(.no)), weight: 3200),
        there: record(smokes: .value(.option(.yes)), weight: 2400)),
      day: RecordedVisit.opening.date,
      words: Words(catalogues: Shipped.interface, language: .english)
    ).text
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0].split(separator: " ").joined(separator: " ") == "here in the file")
    let smoking = try #require(lines.first { $0.contains("smokes") })
    #expect(smoking.split(separator: " ").filter { $0 == "answered" }.count == 2)
    #expect(lines.contains { $0.contains("3200 g") && $0.contains("2400 g") })
    #expect(lines.allSatisfy { CellWidth.cells(in: $0) <= 72 })
  }

  private func record(smokes: Answer, weight: Int) throws -> Record {
    var visit = try RecordedVisit.talk(smokes: smokes)
    if weight != 3200 { try visit.answer("weight", .value(.number(weight))) }
    return try Record(of: visit.events, machine: SmallQuestionnaire.machine, for: .practitioner)
  }
}
