import Advising
import Engine
import Questions
import TestSupport
import Testing

/// What a temperature means at an age, worked out in the tests from the evidence and not from the
/// questionnaire: every tenth of a degree on both sides of every day that makes a difference.
@Suite("A fever")
struct CryingFeverTests {
  private let crying: Household

  init() throws { crying = try Household(of: "crying") }

  enum Level { case red, amber, none }

  /// Three and six months as their longest number of days, so that no baby under that age by the
  /// calendar is taken for older. An age that is not known counts as under three months.
  private static func level(days: Int?, tenths: Int) -> Level {
    let isYoungest = days.map { $0 <= 91 } ?? true
    let isUnderSixMonths = days.map { $0 <= 183 } ?? true
    if isYoungest { return tenths >= 380 || tenths < 360 ? .red : .none }
    return isUnderSixMonths && tenths >= 380 ? .amber : .none
  }

  @Test(
    "has the level of its age",
    arguments: [nil, 0, 1, 27, 28, 55, 56, 70, 90, 91, 92, 93, 150, 182, 183, 184, 185, 365])
  func hasLevel(days: Int?) {
    var evaluator = CachedMachine(crying.machine)
    for tenths in 300...430 {
      let guidance = evaluator.guidance(
        crying.family {
          $0.age(days: days)
          $0.temperature(tenths: tenths)
        })
      let given = Dictionary(uniqueKeysWithValues: guidance.advice.map { ($0.id, $0.text) })
      let level = Self.level(days: days, tenths: tenths)
      #expect((given["cr-01-fever"] == .said) == (level == .red), "\(tenths)")
      #expect((guidance.urgent == ["urgent-help"]) == (level == .red), "\(tenths)")
      #expect((given["cr-02-fever"] == .said) == (level == .amber), "\(tenths)")
    }
  }

  /// Every birthday of four years, leap day and all, on the last day before the baby is older.
  @Test("is never taken lightly because a month is short", arguments: [(3, "red"), (6, "amber")])
  func isCautiousAtMonths(months: Int, level: String) throws {
    let first = try #require(CalendarDate(iso: "2024-01-01")).daysSince1970
    var evaluator = CachedMachine(crying.machine)
    for day in first..<first + 4 * 365 {
      let born = CalendarDate(daysSince1970: day)
      var family = crying.settledFamily
      family.date = born.lastDay(under: months)
      family.answer("birth-date", .date(born))
      family.temperature(tenths: 380)
      let advice = evaluator.guidance(family).advice.map(\.id)
      #expect(advice.contains(level == "red" ? "cr-01-fever" : "cr-02-fever"), "\(born)")
    }
  }

  @Test("is asked after again where it may be there and was not measured", arguments: [70, nil])
  func isUnsureUnmeasured(days: Int?) {
    let given = crying.added {
      $0.age(days: days)
      $0.temperature(tenths: nil)
    }
    #expect(given["cr-01-fever"] == .unsure)
    #expect(given["cr-01-signs"] == .unsure)
  }

  /// Born ten weeks early and thirteen weeks ago: three weeks old counted from the due date.
  @Test("counts from birth, and no length of the pregnancy lowers it", arguments: [154, 210, 280])
  func countsFromBirth(gestation: Int) {
    for (days, advice) in [(91, "cr-01-fever"), (92, "cr-02-fever")] as [(Int, AdviceID)] {
      let given = crying.added {
        $0.age(days: days)
        $0.answer("gestation", .number(gestation))
        $0.temperature(tenths: 385)
      }
      #expect(given[advice] == .said, "\(days)")
    }
  }

  @Test("of an older baby is the practitioner's to judge", arguments: [(183, false), (184, true)])
  func isNotedWhenOlder(days: Int, isNoted: Bool) {
    let family = crying.family {
      $0.age(days: days)
      $0.temperature(tenths: 380)
    }
    #expect(crying.prompts(for: family).contains("cr-02-older") == isNoted)
  }

  @Test("is no matter before the birth")
  func needsBaby() {
    let given = crying.added {
      $0.answer("born", .option("no"))
      $0.temperature(tenths: 400)
    }
    #expect(given["cr-01-fever"] == nil)
    #expect(given["cr-02-fever"] == nil)
  }
}

extension CalendarDate {
  /// The day before somebody born on this day is so many months old by the calendar.
  fileprivate func lastDay(under months: Int) -> CalendarDate {
    let month = self.month - 1 + months
    let (year, rest) = (self.year + month / 12, month % 12 + 1)
    let birthday = (0...3).lazy.compactMap { late in
      CalendarDate(year: year, month: rest, day: day - late)
    }.first
    return CalendarDate(daysSince1970: (birthday ?? self).daysSince1970 - 1)
  }
}
