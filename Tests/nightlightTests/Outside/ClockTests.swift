import Engine
import Questions
import Testing

@testable import nightlight

@Suite("The day it is")
struct ClockTests {
  @Test(
    "is the day at the place of the clock",
    arguments: [
      (0, 0, "1970-01-01"), (-1, 0, "1969-12-31"), (86_399_999, 0, "1970-01-01"),
      (86_399_999, 1, "1970-01-02"), (0, -1, "1969-12-31"),
      (1_779_317_999_000, 60, "2026-05-20"), (1_779_318_000_000, 60, "2026-05-21"),
    ])
  func day(milliseconds: Int64, offset: Int, expected: String) {
    let moment = Moment(milliseconds: milliseconds, offsetMinutes: offset)
    #expect(Clock { moment }.today == CalendarDate(iso: expected))
  }
}
