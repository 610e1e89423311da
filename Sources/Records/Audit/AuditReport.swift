package import Questions

/// What an audit tells: nothing else of the counts is in it, so whoever writes it down can give
/// nothing away.
package struct AuditReport: Hashable, Sendable {
  package let period: AuditPeriod
  package let grouping: AuditGrouping?
  /// The day on which it was made, by which something is past due.
  package let day: CalendarDate
  package let tables: [Table]
  /// How many sessions of the whole store are not as they were stored. It is about files and about
  /// no family, so it is told whatever it is.
  package let failing: Int

  /// One table.
  package struct Table: Hashable, Sendable {
    package let subject: AuditSubject
    /// What is told, the lines of everybody first; none where nothing may be told.
    package let lines: [Line]
    /// The groups that are hidden.
    package let hidden: [Group]
  }

  package struct Line: Hashable, Sendable {
    /// Nil for everybody.
    package let group: Group?
    package let row: AuditRow
    /// The parts of the whole, in a fixed order.
    package let parts: [Part]

    /// The whole.
    package var total: Int { parts.reduce(0) { $0 + $1.count } }
  }

  /// How many fall into one category, or into several that are not told apart.
  package struct Part: Hashable, Sendable {
    package let categories: [AuditCategory]
    package let count: Int
  }

  /// A group by what may be said of it.
  package enum Group: Hashable, Sendable {
    case month(CalendarMonth)
    case team(String)
    /// Nobody's name: practitioners are numbered by how many babies they have, the most first.
    case practitioner(Int)
    case notKnown
  }

  package init(_ counts: AuditCounts, on day: CalendarDate, failing: Int) {
    (period, grouping, self.day, self.failing) = (counts.period, counts.grouping, day, failing)
    let groups = counts.ordered
    let subjects = Set(groups.flatMap(\.counts.cells.keys))
    tables = subjects.sorted { $0.rank < $1.rank }.map { Table($0, groups) }
  }
}

extension AuditReport.Table {
  fileprivate init(
    _ subject: AuditSubject, _ groups: [(group: AuditReport.Group?, counts: AuditCounts.Counts)]
  ) {
    self.subject = subject
    var total = AuditCells()
    for (_, counts) in groups { total.add(counts.cells[subject] ?? AuditCells()) }
    let named = groups.compactMap { group, counts in
      group.map { ($0, counts.cells[subject] ?? AuditCells()) }
    }
    guard let plan = Disclosure(subject: subject, total: total, groups: named.map(\.1)).plan else {
      (lines, hidden) = ([], named.map(\.0))
      return
    }
    let told = zip(named, plan.isTold).filter(\.1).map(\.0)
    lines = ([(nil, total)] + told).flatMap { Self.lines(of: $0, $1, plan) }
    hidden = zip(named, plan.isTold).filter { !$1 }.map(\.0.0)
  }

  /// A line for each row, the largest first; families last.
  private static func lines(
    of group: AuditReport.Group?, _ cells: AuditCells, _ plan: Disclosure.Plan
  ) -> [AuditReport.Line] {
    let pooled = cells.pooling(plan.pooled)
    return pooled.rows.keys.filter { !plan.coarsening.parts(of: $0).isEmpty }.map { row in
      AuditReport.Line(
        group: group, row: row == .others && plan.isWhole ? .all : row,
        parts: plan.coarsening.parts(of: row).map {
          AuditReport.Part(categories: $0, count: pooled.tally(row, $0).count)
        })
    }.sorted { $0.rank < $1.rank }
  }
}

extension AuditReport.Line {
  /// Families stand last and the rows put together before them; the others by size.
  fileprivate var rank: (Int, Int, String) {
    switch row {
    case .all, .together, .notKnown: (0, -total, "")
    case .role(let role): (0, -total, role.description)
    case .others: (1, 0, "")
    case .families: (2, 0, "")
    }
  }
}

extension AuditSubject {
  /// The order of the tables.
  fileprivate var rank: (Int, String) {
    switch self {
    case .assessment: (0, "")
    case .message(let questionnaire, let message): (1, "\(questionnaire) \(message)")
    case .lesson(let questionnaire, let message): (2, "\(questionnaire) \(message)")
    case .actions: (3, "")
    case .versions(let questionnaire): (4, questionnaire.description)
    }
  }
}

extension AuditCounts {
  /// The groups in an order that tells nothing that their counts do not tell; what is not known
  /// stands last.
  fileprivate var ordered: [(group: AuditReport.Group?, counts: Counts)] {
    let sizes = groups.keys.sorted { one, other in
      (-(groups[one]?.cases ?? 0), one.name) < (-(groups[other]?.cases ?? 0), other.name)
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: sizes.filter { $0 != .named(nil) }.enumerated().map { ($1, $0 + 1) })
    let byName = groups.keys.sorted { $0.name < $1.name }
    return (grouping == .practitioner ? sizes : byName).filter { $0 != .named(nil) }.map { group in
      (shown(group, number: numbers[group] ?? 0), groups[group] ?? Counts())
    } + [groups[.named(nil)]].compactMap(\.self).map { (.notKnown, $0) }
  }

  private func shown(_ group: Group, number: Int) -> AuditReport.Group? {
    switch group {
    case .everybody: nil
    case .month(let month): .month(month)
    case .named(let name):
      grouping == .practitioner ? .practitioner(number) : name.map { .team($0) } ?? .notKnown
    }
  }
}

extension AuditCounts.Group {
  fileprivate var name: String {
    switch self {
    case .everybody: ""
    case .month(let month): month.description
    case .named(let name): name ?? ""
    }
  }
}
