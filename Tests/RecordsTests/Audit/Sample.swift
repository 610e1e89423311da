import Engine
import Questions
import TestSupport

@testable import Records

/// Babies by the dozen: teams with so many in each category of the assessment.
struct Sample {
  static let categories: [AuditCategory] = [.assessed, .assessmentBegun, .notAssessed]
  static let always: AuditPeriod = {
    guard let period = AuditPeriod() else { preconditionFailure("an open period is one") }
    return period
  }()

  /// Teams, and how many of their babies fall into each category.
  let teams: [String: [Int]]

  init(_ teams: [String: [Int]]) { self.teams = teams }

  var report: AuditReport { Self.report(counts(by: .team)) }
  /// The same babies undivided.
  var plain: AuditReport { Self.report(counts(by: nil)) }

  private func counts(by grouping: AuditGrouping?) -> AuditCounts {
    var counts = AuditCounts(period: Self.always, by: grouping)
    for (team, numbers) in teams {
      for (category, number) in zip(Self.categories, numbers) {
        for _ in 0..<number {
          counts.add(Self.baby(category, by: Practitioner(name: "A. Example", team: team)))
        }
      }
    }
    return counts
  }

  static func report(_ counts: AuditCounts) -> AuditReport {
    AuditReport(counts, on: SmallQuestionnaire.day(2026, 6, 1), failing: 0)
  }

  // MARK: Cases

  static func baby(
    _ category: AuditCategory, by practitioner: Practitioner? = nil, month: Int = 5
  ) -> AuditCase {
    made([AuditPlace(.assessment, .all, category)], practitioner, month)
  }

  static func carer(_ role: RoleID, _ category: AuditCategory) -> AuditCase {
    made([AuditPlace(.message("messages", "sleep"), .role(role), category)])
  }

  static func family(carers: Int, _ category: AuditCategory) -> AuditCase {
    made(
      Array(
        repeating: AuditPlace(.message("messages", "sleep"), .role("grandparent"), category),
        count: carers))
  }

  /// A mother, a father perhaps, and what became of a message in the family.
  static func family(
    _ mother: AuditCategory, _ father: AuditCategory? = nil, is family: AuditCategory? = nil,
    in team: String = "North"
  ) -> AuditCase {
    let rows: [(AuditRow, AuditCategory?)] = [
      (.role("mother"), mother), (.role("father"), father), (.families, family),
    ]
    return made(
      rows.compactMap { row, category in
        category.map { AuditPlace(.message("messages", "sleep"), row, $0) }
      }, Practitioner(name: "A. Example", team: team))
  }

  static func talk(version minor: Int) -> AuditCase {
    let version = SemanticVersion(major: 1, minor: minor, patch: 0)
    return made([AuditPlace(.versions("messages"), .all, .version(version))])
  }

  private static func made(
    _ places: [AuditPlace], _ practitioner: Practitioner? = nil, _ month: Int = 5
  ) -> AuditCase {
    AuditCase(
      month: CalendarMonth(of: SmallQuestionnaire.day(2026, month, 1)), practitioner: practitioner,
      places: places)
  }
}
