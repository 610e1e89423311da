internal import Questions

/// Which of a table's categories are told apart, and which are told together.
///
/// All rows of a table are coarsened alike: what a row does not tell apart, no other row tells
/// apart either, so that none gives away what another keeps.
struct Coarsening: Hashable, Sendable {
  /// Of a row of carers, babies or things.
  let parts: [[AuditCategory]]
  /// Of the row of families; none where that row is not told.
  let families: [[AuditCategory]]

  init(_ parts: [[AuditCategory]], families: [[AuditCategory]] = []) {
    (self.parts, self.families) = (parts, families)
  }

  func parts(of row: AuditRow) -> [[AuditCategory]] {
    switch row {
    case .families: families
    case .all, .role, .together, .notKnown, .others: parts
    }
  }

  /// Whether the same babies told in both ways are told apart nowhere but in the other.
  func tellsNoMore(than other: Coarsening) -> Bool {
    other.parts.allSatisfy { finer in parts.contains { Set(finer).isSubset(of: $0) } }
      && (families.isEmpty || families == other.families)
  }

  /// The ways to tell a table, the finest first. The last tells no more than how many there are.
  static func all(of subject: AuditSubject, counts: AuditCells) -> [Coarsening] {
    switch subject {
    case .assessment:
      [
        Coarsening([[.assessed], [.assessmentBegun], [.notAssessed]]),
        Coarsening([[.assessed], [.assessmentBegun, .notAssessed]]),
        Coarsening([[.assessed, .assessmentBegun, .notAssessed]]),
      ]
    case .message: messages
    case .lesson:
      [
        Coarsening([[.saidBack], [.notYetSaidBack], [.givenOnly], [.notGiven]]),
        Coarsening([[.saidBack], [.notYetSaidBack, .givenOnly], [.notGiven]]),
        Coarsening([[.saidBack], [.notYetSaidBack, .givenOnly, .notGiven]]),
        Coarsening([[.saidBack, .notYetSaidBack, .givenOnly, .notGiven]]),
      ]
    case .actions:
      [
        Coarsening([[.done], [.withdrawn], [.open], [.nobodys], [.pastDue], [.nobodysPastDue]]),
        Coarsening([[.done, .withdrawn], [.open, .nobodys], [.pastDue], [.nobodysPastDue]]),
        Coarsening([[.done, .withdrawn], [.open, .nobodys], [.pastDue, .nobodysPastDue]]),
        Coarsening([[.done, .withdrawn, .open, .nobodys], [.pastDue, .nobodysPastDue]]),
        Coarsening([[.done, .withdrawn, .open, .nobodys, .pastDue, .nobodysPastDue]]),
      ]
    case .versions: versions(counts)
    }
  }

  private static let messages: [Coarsening] = {
    let families: [[AuditCategory]] = [
      [.everyCarer], [.notEveryCarer], [.othersNotKnown], [.nobody], [.notKnown],
    ]
    let given: [AuditCategory] = [.saidBack, .notYetSaidBack, .givenOnly]
    let coarse: [[AuditCategory]] = [
      [.everyCarer], [.notEveryCarer, .othersNotKnown], [.nobody, .notKnown],
    ]
    // What a family's line tells apart, the carers' lines tell apart too. Where they tell apart more, a
    // family's place among those told together could be worked out from theirs.
    let lines: [(parts: [[AuditCategory]], families: [[[AuditCategory]]])] = [
      (
        [[.saidBack], [.notYetSaidBack], [.givenOnly], [.notGiven], [.notKnown]],
        [families, []]
      ),
      (
        [[.saidBack], [.notYetSaidBack, .givenOnly], [.notGiven], [.notKnown]],
        [families, []]
      ),
      ([given, [.notGiven], [.notKnown]], [families, []]),
      ([[.saidBack], [.notYetSaidBack, .givenOnly], [.notGiven, .notKnown]], [coarse, []]),
      ([given, [.notGiven, .notKnown]], [coarse, []]),
      ([given + [.notGiven, .notKnown]], [[families.flatMap(\.self)], []]),
    ]
    return lines.flatMap { line in
      line.families.map { Coarsening(line.parts, families: $0) }
    }
  }()

  /// The rarest versions are told together, as many as need be; the newest stand first.
  private static func versions(_ counts: AuditCells) -> [Coarsening] {
    let used = (counts.rows[.all] ?? [:]).compactMap { category, tally in
      if case .version(let version) = category { (version, tally.cases) } else { nil }
    }
    let rarest = used.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    // To put one alone together changes nothing.
    return (0...rarest.count).filter { $0 != 1 || rarest.count == 1 }.map { count in
      let single = rarest.dropFirst(count).sorted(by: >).map { [AuditCategory.version($0)] }
      let together = rarest.prefix(count).sorted(by: >).map(AuditCategory.version)
      return Coarsening(single + (together.isEmpty ? [] : [together]))
    }
  }
}
