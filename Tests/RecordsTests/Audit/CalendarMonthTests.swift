import Questions
import TestSupport
import Testing

@testable import Records

@Suite("A calendar month") struct CalendarMonthTests {
  @Test("begins on its first day and ends on its last, leap years included")
  func ends() {
    let day = SmallQuestionnaire.day
    #expect(CalendarMonth(beginning: day(2026, 5, 1))?.description == "2026-05")
    #expect(CalendarMonth(beginning: day(2026, 5, 2)) == nil)
    #expect(CalendarMonth(ending: day(2026, 2, 28))?.description == "2026-02")
    #expect(CalendarMonth(ending: day(2024, 2, 28)) == nil)
    #expect(CalendarMonth(ending: day(2024, 2, 29))?.description == "2024-02")
  }

  @Test("stands in an order, and a period is never the wrong way round")
  func order() {
    let (one, other) = (
      CalendarMonth(of: SmallQuestionnaire.day(2025, 12, 31)),
      CalendarMonth(of: SmallQuestionnaire.day(2026, 1, 1))
    )
    #expect(one < other)
    #expect(AuditPeriod(first: other, last: one) == nil)
    #expect(AuditPeriod(first: one, last: other)?.contains(other) == true)
    #expect(AuditPeriod(last: one)?.contains(other) == false)
  }
}
