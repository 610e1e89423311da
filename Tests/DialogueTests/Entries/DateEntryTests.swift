import Questions
import Testing

@testable import Dialogue

@Suite("A date typed") struct DateEntryTests {
  private static let welsh = [
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi",
    "Hydref", "Tachwedd", "Rhagfyr",
  ]

  @Test(
    "is read with the day first, or with the month in words",
    arguments: [
      "3 May 2026", "3/5/2026", "03.05.2026", "3-5-2026", "3 5 2026", "2026-05-03", "3rd may 2026",
      "May 3, 2026", "3 MAY 2026", "3 Mai 2026", "2026 May 3", "  3  may  2026 ",
    ])
  func reads(typed: String) throws {
    let entry = try DateEntry(typed, months: Self.welsh, style: .english)
    #expect(entry.date == CalendarDate(year: 2026, month: 5, day: 3))
  }

  @Test(
    "says what is wrong",
    arguments: [
      ("", Problem.notADate("")), ("yesterday", .notADate("yesterday")), ("3", .notADate("3")),
      ("3/5", .notADate("3/5")), ("3 May", .noYear("3 May")), ("3/5/26", .noYear("3/5/26")),
      ("3 May 26", .noYear("3 May 26")), ("30 February 2026", .noSuchDay("30 February 2026")),
      ("29/2/2025", .noSuchDay("29/2/2025")), ("5/13/2026", .noSuchDay("5/13/2026")),
      ("0/5/2026", .noSuchDay("0/5/2026")), ("3 ma 2026", .notADate("3 ma 2026")),
      ("3 May June 2026", .notADate("3 May June 2026")), ("3/5/+2026", .notADate("3/5/+2026")),
      ("3/5/20260", .notADate("3/5/20260")), ("three May 2026", .notADate("three May 2026")),
      ("1e1/5/2026", .notADate("1e1/5/2026")), ("٣/٥/٢٠٢٦", .notADate("٣/٥/٢٠٢٦")),
      ("3 Ju 2026", .notADate("3 Ju 2026")), ("3 M 2026", .notADate("3 M 2026")),
    ])
  func problems(typed: String, problem: Problem) {
    #expect(throws: problem) { try DateEntry(typed, months: Self.welsh, style: .english) }
  }

  @Test("may be in the language's own digits")
  func ownDigits() throws {
    let entry = try DateEntry("۳/۵/۲۰۲۶", months: [], style: NumberStyle(language: "ur"))
    #expect(entry.date == CalendarDate(year: 2026, month: 5, day: 3))
  }
}
