internal import Engine

/// How an audit divides the babies.
package enum AuditGrouping: String, Hashable, Sendable, CaseIterable {
  /// By the month of the first visit.
  case month
  /// By the team of whoever held the last session.
  case team
  case practitioner
}

/// The counts of an audit while it is being made: cases go in one by one and nothing of them is kept
/// but numbers, however many there are.
///
/// Every case belongs to one group and to one month. What may be printed of the counts is for
/// ``AuditReport`` to say; nothing else can read them.
package struct AuditCounts: Sendable {
  let period: AuditPeriod
  let grouping: AuditGrouping?
  private(set) var groups: [Group: Counts] = [:]

  /// A group as the events name it; nil where they do not.
  enum Group: Hashable, Sendable {
    case everybody
    case month(CalendarMonth)
    case named(String?)
  }

  struct Counts: Hashable, Sendable {
    var cases = 0
    var cells: [AuditSubject: AuditCells] = [:]
  }

  package init(period: AuditPeriod, by grouping: AuditGrouping?) {
    (self.period, self.grouping) = (period, grouping)
  }

  /// Counts a case, if it belongs to the period.
  package mutating func add(_ counted: AuditCase) {
    guard period.contains(counted.month) else { return }
    let group = group(of: counted)
    groups[group, default: Counts()].cases += 1
    for (subject, places) in Dictionary(grouping: counted.places, by: \.subject) {
      groups[group, default: Counts()].cells[subject, default: AuditCells()].add(case: places)
    }
  }

  private func group(of counted: AuditCase) -> Group {
    switch grouping {
    case nil: .everybody
    case .month: .month(counted.month)
    case .team: .named(counted.practitioner?.team)
    case .practitioner: .named(counted.practitioner?.name)
    }
  }
}

/// The numbers of one table for one group.
struct AuditCells: Hashable, Sendable {
  private(set) var rows: [AuditRow: [AuditCategory: Tally]] = [:]
  /// The rows in which some case stands in more than one category.
  private var mixed: Set<AuditRow> = []

  /// How many there are in one place, and how many cases at least they come from.
  struct Tally: Hashable, Sendable {
    var count = 0
    var cases = 0
  }

  /// Counts what one case has in the table.
  mutating func add(case places: [AuditPlace]) {
    for place in places {
      rows[place.row, default: [:]][place.category, default: Tally()].count += 1
    }
    var seen: Set<AuditRow> = []
    for place in Set(places) {
      rows[place.row]?[place.category]?.cases += 1
      if !seen.insert(place.row).inserted { mixed.insert(place.row) }
    }
  }

  /// Adds the numbers of other cases.
  mutating func add(_ other: AuditCells) {
    mixed.formUnion(other.mixed)
    for (row, tallies) in other.rows {
      for (category, tally) in tallies {
        rows[row, default: [:]][category, default: Tally()].count += tally.count
        rows[row, default: [:]][category, default: Tally()].cases += tally.cases
      }
    }
  }

  /// The same with some rows put together. One case may stand in several of them, so the sum comes
  /// from as many cases, at least, as the row that comes from most.
  func pooling(_ pooled: Set<AuditRow>) -> AuditCells {
    var cells = AuditCells()
    cells.mixed = pooled.isEmpty ? mixed : mixed.union([.others])
    for (row, tallies) in rows {
      let target = pooled.contains(row) ? .others : row
      for (category, tally) in tallies {
        let before = cells.rows[target]?[category] ?? Tally()
        cells.rows[target, default: [:]][category] = Tally(
          count: before.count + tally.count, cases: max(before.cases, tally.cases))
      }
    }
    return cells
  }

  func total(_ row: AuditRow) -> Int { rows[row]?.values.reduce(0) { $0 + $1.count } ?? 0 }

  /// How many fall into some categories, and how many cases at least they come from: of a row in
  /// which a case may stand more than once, as many as the category that comes from most.
  func tally(_ row: AuditRow, _ categories: [AuditCategory]) -> Tally {
    categories.reduce(into: Tally()) { sum, category in
      let tally = rows[row]?[category] ?? Tally()
      sum.count += tally.count
      sum.cases = mixed.contains(row) ? max(sum.cases, tally.cases) : sum.cases + tally.cases
    }
  }
}
