package import Questions

/// A month of a year, in which babies are counted.
package struct CalendarMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let year, month: Int

  /// The month in which a day lies.
  package init(of date: CalendarDate) { (year, month) = (date.year, date.month) }

  /// Nil for a day that is not the first of a month.
  package init?(beginning date: CalendarDate) {
    guard date.day == 1 else { return nil }
    self.init(of: date)
  }

  /// Nil for a day that is not the last of a month.
  package init?(ending date: CalendarDate) {
    let next = CalendarDate(year: date.year, month: date.month, day: date.day + 1)
    guard next == nil else { return nil }
    self.init(of: date)
  }

  /// The form of ISO 8601, such as `2026-05`.
  package var description: String {
    let year = String(year)
    let padding = String(repeating: "0", count: 4 - year.count)
    return padding + year + (month < 10 ? "-0" : "-") + String(month)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
