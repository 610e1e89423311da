import Questions
import Testing

@Suite("A calendar date")
struct CalendarDateTests {
  @Test("counts days as the calendar does, for 800,000 days in a row")
  func countsDays() {
    var date = CalendarDate(daysSince1970: -400_000)
    var mismatches: [Int] = []
    for days in -400_000...400_000 {
      if date != CalendarDate(daysSince1970: days) || date.daysSince1970 != days {
        mismatches.append(days)
      }
      date = Self.next(date)
    }
    #expect(mismatches == [])
  }

  @Test(
    "does not exist outside the calendar",
    arguments: [
      (2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (1900, 2, 29),
      (0, 1, 1), (10_000, 1, 1),
    ])
  func refuses(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("has a leap day every fourth year but in three of four centuries", arguments: [2000, 2024])
  func hasLeapDays(year: Int) {
    #expect(CalendarDate(year: year, month: 2, day: 29) != nil)
  }

  @Test("is read in the one form of files", arguments: ["2026-05-14", "0001-01-01", "9999-12-31"])
  func reads(text: String) {
    #expect(CalendarDate(iso: text)?.description == text)
  }

  @Test(
    "is read in no other form",
    arguments: ["2026-5-14", "14-05-2026", "2026/05/14", "2026-05-14T", "2026-05-1é", ""])
  func refuses(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  /// The next day, by the rules of the calendar alone.
  private static func next(_ date: CalendarDate) -> CalendarDate {
    CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
      ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
      ?? date
  }
}
