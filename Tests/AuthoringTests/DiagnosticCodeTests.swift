import Authoring
import JSONSource
import Questions
import Testing

@Suite("A diagnostic code")
struct DiagnosticCodeTests {
  static let page = Result { try DiagnosticsPage() }
  static let entries = (try? page.get().entries) ?? []
  static let today = CalendarDate(year: 2026, month: 5, day: 14)

  @Test("is documented, and no other is")
  func isDocumented() throws {
    #expect(
      Self.entries.map(\.code).sorted() == DiagnosticCode.allCases.map(\.rawValue).sorted())
  }

  @Test("is documented with the smallest questionnaire that the tests use")
  func hasBase() throws {
    let smallest = try Repository.fixture("smallest.json")
    #expect(try Self.page.get().base + "\n" == String(decoding: smallest.bytes, as: UTF8.self))
  }

  @Test("comes of its bad example, alone", arguments: entries)
  func isBad(entry: DiagnosticsPage.Entry) throws {
    #expect(try entry.bad.map(codes) == [[entry.code]])
  }

  @Test("does not come of its good example", arguments: entries)
  func isGood(entry: DiagnosticsPage.Entry) throws {
    #expect(try entry.good.map(codes) == [[]])
  }

  private func codes(_ example: String) throws -> Set<String> {
    let file = try Self.page.get().file(with: example)
    return Set(QuestionnaireLoader.load(file, on: Self.today).diagnostics.map(\.code))
  }
}
