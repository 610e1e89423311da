/// A point in time as the clock of this computer gave it, and the offset of its zone then.
///
/// It is kept for people to read; events are ordered by their sequence, never by it.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970 began in UTC.
  package let milliseconds: Int64
  /// Minutes that local time was ahead of UTC.
  package let offsetMinutes: Int

  package init(milliseconds: Int64, offsetMinutes: Int) {
    (self.milliseconds, self.offsetMinutes) = (milliseconds, offsetMinutes)
  }
}
