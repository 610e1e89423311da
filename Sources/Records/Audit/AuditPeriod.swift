/// The months whose babies an audit counts; an end that is nil is open.
///
/// It consists of whole months: two periods that differ by a day would differ by one family.
package struct AuditPeriod: Hashable, Sendable {
  package let first, last: CalendarMonth?

  /// Nil where the last month lies before the first.
  package init?(first: CalendarMonth? = nil, last: CalendarMonth? = nil) {
    if let first, let last, last < first { return nil }
    (self.first, self.last) = (first, last)
  }

  func contains(_ month: CalendarMonth) -> Bool {
    first.map { $0 <= month } ?? true && last.map { month <= $0 } ?? true
  }
}
