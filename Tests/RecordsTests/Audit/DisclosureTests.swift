import Engine
import Questions
import TestSupport
import Testing

@testable import Records

@Suite("What an audit tells") struct DisclosureTests {
  @Test("is every count when none is small")
  func everything() throws {
    let report = Sample(["North": [9, 5, 6], "South": [5, 0, 8]]).report
    let table = try #require(report.tables.first)
    #expect(table.lines.map { $0.parts.map(\.count) } == [[14, 5, 14], [9, 5, 6], [5, 0, 8]])
    #expect(table.hidden.isEmpty)
  }

  @Test("is never a count of one to four, nor a sum less one: the small one goes with another")
  func coarsened() throws {
    let table = try #require(Sample(["North": [30, 3, 9]]).plain.tables.first)
    #expect(table.lines.map { $0.parts.map(\.count) } == [[30, 12]])
  }

  @Test("leaves out a group only together with another")
  func together() throws {
    let groups = ["North": [30, 12], "South": [20, 2], "East": [9, 8], "West": [40, 20]]
    let table = try #require(Sample(groups).report.tables.first)
    // The south alone would be the total less the others.
    #expect(table.hidden == [.team("East"), .team("South")])
    #expect(table.lines.map(\.group) == [nil, .team("North"), .team("West")])
  }

  @Test("is nothing at all of a handful of families")
  func nothing() throws {
    let table = try #require(Sample(["North": [2, 1, 1]]).report.tables.first)
    #expect(table.lines.isEmpty)
  }

  @Test("is no count that a few families with many carers have brought together")
  func families() throws {
    var counts = AuditCounts(period: Sample.always, by: nil)
    for _ in 0..<4 { counts.add(Sample.family(carers: 3, .saidBack)) }
    #expect(Sample.report(counts).tables.allSatisfy { $0.lines.isEmpty })
    counts.add(Sample.family(carers: 3, .saidBack))
    #expect(Sample.report(counts).tables.flatMap(\.lines).map(\.total) == [15])
  }

  @Test("puts the smallest rows together, and says of no role what another would give away")
  func rows() throws {
    var counts = AuditCounts(period: Sample.always, by: nil)
    let roles: [(RoleID, Int)] = [
      ("mother", 20), ("father", 12), ("grandparent", 4), ("partner", 3),
    ]
    for (role, count) in roles {
      for _ in 0..<count { counts.add(Sample.carer(role, .saidBack)) }
    }
    let lines = Sample.report(counts).tables.flatMap(\.lines)
    #expect(lines.map(\.row) == [.role("mother"), .others])
    #expect(lines.map(\.total) == [20, 19])
  }

  @Test("numbers practitioners and never names them; whoever is not known has a row")
  func practitioners() throws {
    var counts = AuditCounts(period: Sample.always, by: .practitioner)
    for (name, count) in [("A. Example", 6), ("B. Example", 9), (nil, 5)] {
      for _ in 0..<count {
        counts.add(
          Sample.baby(.assessed, by: name.map { Practitioner(name: $0, team: nil) }))
      }
    }
    let lines = Sample.report(counts).tables.flatMap(\.lines)
    #expect(lines.map(\.group) == [nil, .practitioner(1), .practitioner(2), .notKnown])
    #expect(lines.map(\.total) == [20, 9, 6, 5])
    #expect(!String(describing: Sample.report(counts)).contains("Example"))
  }

  @Test("counts no baby of another period")
  func period() throws {
    let may = CalendarMonth(of: SmallQuestionnaire.day(2026, 5, 1))
    var counts = AuditCounts(
      period: try #require(AuditPeriod(first: may, last: may)), by: .month)
    for month in [4, 5, 6] {
      for _ in 0..<6 { counts.add(Sample.baby(.assessed, month: month)) }
    }
    let lines = Sample.report(counts).tables.flatMap(\.lines)
    #expect(lines.map(\.group) == [nil, .month(may)])
    #expect(lines.map(\.total) == [6, 6])
  }

  @Test("tells the rarest versions together")
  func versions() throws {
    var counts = AuditCounts(period: Sample.always, by: nil)
    for (minor, count) in [(0, 3), (1, 4), (2, 12)] {
      for _ in 0..<count { counts.add(Sample.talk(version: minor)) }
    }
    let line = try #require(Sample.report(counts).tables.flatMap(\.lines).first)
    #expect(line.parts.map(\.count) == [12, 7])
    #expect(line.parts.last?.categories.count == 2)
  }
}
