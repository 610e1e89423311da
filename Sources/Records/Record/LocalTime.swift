package import Engine
package import Questions

/// A point in time as the clock on the wall showed it.
package struct LocalTime: Hashable, Sendable, CustomStringConvertible {
  package let date: CalendarDate
  package let hour, minute, second: Int
  /// Minutes that it was ahead of UTC.
  package let offsetMinutes: Int

  /// Reads a clock; one that is set outside the years 1 to 9999 is taken to stand at their edge.
  package init(_ moment: Moment) {
    let local = Self.floor(moment.milliseconds, by: 1000) + Int64(moment.offsetMinutes) * 60
    let seconds = min(max(local, -62_135_596_800), 253_402_300_799)
    let days = Self.floor(seconds, by: 86_400)
    let ofDay = Int(seconds - days * 86_400)
    date = CalendarDate(daysSince1970: Int(days))
    (hour, minute, second) = (ofDay / 3600, ofDay / 60 % 60, ofDay % 60)
    offsetMinutes = moment.offsetMinutes
  }

  /// Hours and minutes, such as `09:41`.
  package var clock: String { "\(padded(hour)):\(padded(minute))" }

  /// The form of ISO 8601, such as `2026-05-14T09:41:07+01:00`.
  package var description: String {
    let offset = abs(offsetMinutes)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return "\(date)T\(clock):\(padded(second))\(sign)\(padded(offset / 60)):\(padded(offset % 60))"
  }

  private static func floor(_ number: Int64, by divisor: Int64) -> Int64 {
    number / divisor - (number % divisor < 0 ? 1 : 0)
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
