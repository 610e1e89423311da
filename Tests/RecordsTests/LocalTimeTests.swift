import Engine
import TestSupport
import Testing

@testable import Records

@Suite("A local time")
struct LocalTimeTests {
  @Test(
    "is what the clock on the wall showed",
    arguments: [
      (0, 0, "1970-01-01T00:00:00+00:00"), (-1, 0, "1969-12-31T23:59:59+00:00"),
      (1_778_747_523_999, 60, "2026-05-14T09:32:03+01:00"),
      (1_778_747_523_999, -570, "2026-05-13T23:02:03-09:30"),
      (.max, 0, "9999-12-31T23:59:59+00:00"), (.min, 0, "0001-01-01T00:00:00+00:00"),
    ] as [(Int64, Int, String)])
  func describes(milliseconds: Int64, offset: Int, text: String) {
    let moment = Moment(milliseconds: milliseconds, offsetMinutes: offset)
    #expect(LocalTime(moment).description == text)
  }
}
