internal import Questions

/// Which counts of one table may be told, so that none of those that are hidden can be worked out.
///
/// A count may be told when it is nought, or comes from at least five families. What keeps the others
/// is not that they are left out, but that nothing told depends on them:
///
/// 1. *All rows are coarsened alike.* Categories that are not told apart in one row are told apart
///    in none, so a hidden count may be anything from nought to the sum that it stands in, and that
///    sum is five or more.
/// 2. *Small rows are put together*, always the smallest ones, so that what one table puts together
///    another never takes apart.
/// 3. *Groups that cannot be told are left out whole*, at least two of them, and together they too
///    are nought or at least five in every place: so the total less the groups told gives nothing
///    away that might not be told itself.
struct Disclosure {
  /// The fewest families from which anything is told.
  static let least = 5

  static func isTold(_ tally: AuditCells.Tally) -> Bool {
    tally.count == 0 || tally.cases >= least
  }

  let subject: AuditSubject
  let total: AuditCells
  /// The groups in a fixed order; none where nothing is divided.
  let groups: [AuditCells]

  /// What may be told.
  struct Plan: Hashable {
    let coarsening: Coarsening
    /// The rows that stand together.
    let pooled: Set<AuditRow>
    /// Whether no row stands alone.
    let isWhole: Bool
    /// Whether each group is told, in their order.
    let isTold: [Bool]

    /// How much is told.
    fileprivate var worth: Int {
      (isTold.count(where: \.self) + 1) * (coarsening.parts.count + coarsening.families.count)
    }
  }

  /// The plan that tells most; nil where nothing may be told.
  var plan: Plan? {
    let plans = Coarsening.all(of: subject, counts: total).compactMap(plan)
    return plans.reduce(nil) { best, plan in
      guard let best, best.worth >= plan.worth else { return plan }
      return best
    }
  }

  private func plan(_ coarsening: Coarsening) -> Plan? {
    guard let pooled = pooled(coarsening) else { return nil }
    var isTold = groups.map { isSafe($0.pooling(pooled), coarsening) }
    while !isSafe(hidden: isTold, pooled, coarsening) {
      let told = groups.indices.filter { isTold[$0] && size(groups[$0]) > 0 }
      guard let smallest = told.min(by: { size(groups[$0]) < size(groups[$1]) }) else { return nil }
      isTold[smallest] = false
    }
    return Plan(
      coarsening: coarsening, pooled: pooled,
      isWhole: !total.rows.keys.contains { $0 != .families && !pooled.contains($0) },
      isTold: isTold)
  }

  /// Whether what the hidden groups are together may be known: nobody can then tell them apart.
  private func isSafe(
    hidden isTold: [Bool], _ pooled: Set<AuditRow>, _ coarsening: Coarsening
  ) -> Bool {
    let hidden = groups.indices.filter { !isTold[$0] }
    guard hidden.count != 1 else { return false }
    var sum = AuditCells()
    for group in hidden { sum.add(groups[group]) }
    return isSafe(sum.pooling(pooled), coarsening)
  }

  private func isSafe(_ cells: AuditCells, _ coarsening: Coarsening) -> Bool {
    cells.rows.keys.allSatisfy { isSafe($0, of: cells, coarsening) }
  }

  private func isSafe(_ row: AuditRow, of cells: AuditCells, _ coarsening: Coarsening) -> Bool {
    coarsening.parts(of: row).allSatisfy { Self.isTold(cells.tally(row, $0)) }
  }

  private func size(_ cells: AuditCells) -> Int {
    cells.rows.keys.filter { $0 != .families }.reduce(0) { $0 + cells.total($1) }
  }

  /// The rows to be put together: the fewest, and always the smallest; nil where even all together
  /// may not be told.
  private func pooled(_ coarsening: Coarsening) -> Set<AuditRow>? {
    let rows = total.rows.keys.filter { $0 != .families }
    let smallest = rows.sorted { (total.total($0), $0.name) < (total.total($1), $1.name) }
    guard isSafe(.families, of: total, coarsening) else { return nil }
    for count in 0...smallest.count where count != 1 {
      let pooled = Set(smallest.prefix(count))
      if isSafe(total.pooling(pooled), coarsening) { return pooled }
    }
    return nil
  }
}

extension AuditRow {
  /// A name that puts rows of one size in an order.
  fileprivate var name: String {
    switch self {
    case .all: ""
    case .role(let role): role.description
    case .together: "together"
    case .notKnown: "not known"
    case .others: "others"
    case .families: "families"
    }
  }
}
