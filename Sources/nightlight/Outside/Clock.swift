internal import Engine
internal import Questions

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The clock of this computer and its time zone.
struct Clock: Sendable {
  /// Seconds and milliseconds since 1970 began in UTC.
  let now: @Sendable () -> Moment

  /// The real one.
  static let system = Clock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var (seconds, local) = (time.tv_sec, tm())
    localtime_r(&seconds, &local)
    return Moment(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offsetMinutes: local.tm_gmtoff / 60)
  }

  /// The day it is here.
  var today: CalendarDate { now().localDate }
}

extension Moment {
  /// The day at the place where the clock stood.
  var localDate: CalendarDate {
    let day: Int64 = 24 * 60 * 60 * 1000
    let local = milliseconds + Int64(offsetMinutes) * 60_000
    let floored = local >= 0 ? local / day : (local - day + 1) / day
    return CalendarDate(daysSince1970: Int(floored))
  }
}
