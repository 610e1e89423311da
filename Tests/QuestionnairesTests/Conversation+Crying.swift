import Engine
import Questions
import TestSupport

extension Conversation {
  /// Makes the baby so many days old on the day of the visit, or of an age that is not known.
  mutating func age(days: Int?) {
    answer("birth-date", days.flatMap(bornBefore).map { .value(.date($0)) } ?? .unsure)
  }

  /// Gives the temperature in tenths of a degree; nil for one that was asked for and not known.
  mutating func temperature(tenths: Int?) {
    answer("hot-or-cold", .option("yes"))
    answer("temperature", tenths.map { .value(.number($0)) } ?? .unsure)
  }

  private func bornBefore(days: Int) -> CalendarDate? {
    date.map { CalendarDate(daysSince1970: $0.daysSince1970 - days) }
  }
}
