import Authoring
import Questions
import Testing

@Suite("The rule on the end of a review")
struct ReviewExpiredTests {
  @Test("warns when the day has passed")
  func warnsWhenTheDayHasPassed() throws {
    #expect(
      try findings(
        (
          #""2030-12-31""#,
          #"⟦"2026-05-13""#
        ),
        on: CalendarDate(year: 2026, month: 5, day: 14)
      ) == [Found(.reviewExpired, "have the content reviewed")])
  }

  @Test("lets the last day count")
  func letsTheLastDayCount() throws {
    #expect(
      try findings(
        (
          #""2030-12-31""#,
          #""2026-05-14""#
        ),
        on: CalendarDate(year: 2026, month: 5, day: 14)
      ) == [])
  }

  @Test("is silent when nobody asks")
  func isSilentWhenNobodyAsks() throws {
    #expect(
      try findings(
        (
          #""2030-12-31""#,
          #""2026-05-13""#
        )
      ) == [])
  }
}
