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
    let ways = Coarsening.all(of: subject, counts: total)
    let undivided = Disclosure(subject: subject, total: total, groups: [])
    guard let whole = most(of: ways.compactMap { undivided.plan($0, pooling: 0) }) else {
      return nil
    }
    let consistent = ways.filter {
      $0.tellsNoMore(than: whole.coarsening) && (!$0.families.isEmpty || !isBinding(whole))
    }
    return most(of: consistent.compactMap { plan($0, pooling: whole.pooled.count) })
  }

  /// Whether groups are told with their families or not at all: a nought among all families says
  /// something of each, from which what is told of a group's carers could lead to its families.
  private func isBinding(_ whole: Plan) -> Bool {
    whole.coarsening.families.contains { total.tally(.families, $0).count == 0 }
  }

  /// The first of those that tell most.
  private func most(of plans: [Plan]) -> Plan? {
    plans.reduce(nil) { best, plan in
      guard let best, best.worth >= plan.worth else { return plan }
      return best
    }
  }

  /// What may be told in one way, where so many of the smallest rows at least stand together.
  private func plan(_ coarsening: Coarsening, pooling fewest: Int) -> Plan? {
    guard let pooled = pooled(coarsening, atLeast: fewest) else { return nil }
    var isTold = groups.map { isSafe(group: $0, pooled, coarsening) }
    while !isSafe(hidden: isTold, pooled, coarsening) {
      let told = groups.indices.filter { isTold[$0] && size(groups[$0]) > 0 }
      guard let smallest = told.min(by: { size(groups[$0]) < size(groups[$1]) }) else { return nil }
      isTold[smallest] = false
    }
    return Plan(
      coarsening: coarsening, pooled: pooled, isWhole: pooled.isSuperset(of: rows), isTold: isTold)
  }

  /// The rows to be put together: the fewest, and always the smallest; nil where even all together
  /// may not be told.
  private func pooled(_ coarsening: Coarsening, atLeast fewest: Int) -> Set<AuditRow>? {
    (fewest...rows.count).filter { $0 != 1 }.map { Set(rows.prefix($0)) }.first {
      isSafe(total, pooling: $0, coarsening)
    }
  }

  /// The rows of everybody but the families', the smallest first.
  private var rows: [AuditRow] {
    total.rows.keys.filter { $0 != .families }
      .sorted { (total.total($0), $0.name) < (total.total($1), $1.name) }
  }

  private func size(_ cells: AuditCells) -> Int {
    cells.rows.keys.filter { $0 != .families }.reduce(0) { $0 + cells.total($1) }
  }
}

// MARK: What may be told

extension Disclosure {
  /// Whether what the hidden groups are together may be known: nobody can then tell them apart.
  private func isSafe(
    hidden isTold: [Bool], _ pooled: Set<AuditRow>, _ coarsening: Coarsening
  ) -> Bool {
    let hidden = groups.indices.filter { !isTold[$0] }
    guard hidden.count != 1 else { return false }
    var sum = AuditCells()
    for group in hidden { sum.add(groups[group]) }
    return isSafe(group: sum, pooled, coarsening)
  }

  /// How many families have more than one carer is as good as told wherever carers are: there are so
  /// many more carers than babies.
  private func isSafe(
    group: AuditCells, _ pooled: Set<AuditRow>, _ coarsening: Coarsening
  ) -> Bool {
    let families = (group.rows[.families] ?? [:]).keys.map(\.self)
    return Self.isTold(group.tally(.families, families))
      && isSafe(group, pooling: pooled, coarsening)
  }

  private func isSafe(
    _ cells: AuditCells, pooling pooled: Set<AuditRow>, _ coarsening: Coarsening
  ) -> Bool {
    let told = cells.pooling(pooled)
    return told.rows.keys.allSatisfy { row in
      coarsening.parts(of: row).allSatisfy { Self.isTold(told.tally(row, $0)) }
    } && !tellsFew(cells, pooling: pooled, coarsening)
  }

  /// Whether the few carers besides the mothers, say, could be told from all together: they are as
  /// many as there are more carers than babies, and where all carers fall into one part, so do they.
  private func tellsFew(
    _ cells: AuditCells, pooling pooled: Set<AuditRow>, _ coarsening: Coarsening
  ) -> Bool {
    guard case .message = subject, coarsening.parts.count > 1, pooled.isSuperset(of: rows)
    else { return false }
    let others = cells.pooling(Set(rows.dropLast()))
    let all = cells.pooling(pooled)
    let parts = coarsening.parts.filter { all.tally(.others, $0).count > 0 }
    return parts.count == 1 && !parts.allSatisfy { Self.isTold(others.tally(.others, $0)) }
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
