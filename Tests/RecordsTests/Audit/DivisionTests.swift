import Questions
import TestSupport
import Testing

@testable import Records

/// Audits of the same babies lie beside each other: what one tells apart, another must not.
@Suite("An audit that is divided") struct DivisionTests {
  @Test("tells not given and not known apart for nobody where families undivided do not")
  func categories() throws {
    // Seven families are told as "not every carer, or not known", of whom two are not known. The fathers who
    // were not given it are five, and would give away both.
    let families =
      Array(repeating: Sample.family(.saidBack), count: 12)
      + Array(repeating: Sample.family(.notYetSaidBack, in: "South"), count: 19)
      + Array(repeating: Sample.family(.saidBack, .saidBack, is: .everyCarer), count: 5)
      + Array(
        repeating: Sample.family(.saidBack, .saidBack, is: .everyCarer, in: "South"), count: 7)
      + Array(repeating: Sample.family(.saidBack, .notGiven, is: .notEveryCarer), count: 5)
      + Array(repeating: Sample.family(.saidBack, is: .othersNotKnown, in: "South"), count: 2)
    let whole = try #require(lines(families, by: nil).first { $0.row == .families })
    #expect(
      whole.parts.map(\.categories) == [
        [.everyCarer], [.notEveryCarer, .othersNotKnown], [.nobody, .notKnown],
      ])
    let divided = lines(families, by: .team)
    #expect(!divided.isEmpty)
    #expect(
      divided.filter { $0.row != .families }.allSatisfy {
        $0.parts.map(\.categories).contains([.notGiven, .notKnown])
      })
  }

  @Test("tells groups with their families or not at all where none of all families is in a place")
  func nought() throws {
    // Nobody was reached in no family. So the five and the nine other carers of the groups are of so many
    // families, and those of whom more is not known are two.
    let families =
      Array(repeating: Sample.family(.notKnown, in: "South"), count: 4)
      + Array(
        repeating: Sample.family(.saidBack, .notGiven, is: .notEveryCarer, in: "South"), count: 5)
      + Array(repeating: Sample.family(.saidBack), count: 5)
      + Array(repeating: Sample.family(.notYetSaidBack), count: 4)
      + Array(repeating: Sample.family(.saidBack, is: .othersNotKnown), count: 2)
      + pairs(.saidBack, .everyCarer, "North", 9)
    let whole = try #require(lines(families, by: nil).first { $0.row == .families })
    #expect(whole.parts.map(\.count) == [9, 7, 0])
    let divided = lines(families, by: .team)
    #expect(!divided.isEmpty)
    #expect(
      Set(divided.map(\.group)) == Set(divided.filter { $0.row == .families }.map(\.group)))
  }

  @Test("tells of no group in which a few families have more than one carer: carers less babies")
  func fewFamilies() {
    let mothers = ["North", "South", "East", "West"].flatMap { team in
      Array(repeating: Sample.family(.saidBack, in: team), count: 12)
        + Array(repeating: Sample.family(.notGiven, in: team), count: 6)
    }
    let pairs =
      pairs(.saidBack, .everyCarer, "North", 4) + pairs(.notGiven, .notEveryCarer, "North", 1)
      + pairs(.notGiven, .notEveryCarer, "East", 2) + pairs(.notGiven, .notEveryCarer, "South", 3)
    #expect(
      Set(lines(mothers + pairs, by: .team).compactMap(\.group)) == [.team("North"), .team("West")])
  }

  @Test("never tells of all together what a few fathers among them must then have done")
  func fewFathers() {
    let families =
      Array(repeating: Sample.family(.saidBack, is: .othersNotKnown), count: 6)
      + pairs(.saidBack, .everyCarer, "North", 4)
    #expect(
      lines(families, by: nil).filter { $0.row != .families }.allSatisfy { $0.parts.count == 1 })
    let more = families + pairs(.saidBack, .everyCarer, "North", 1)
    #expect(lines(more, by: nil).contains { $0.parts.count == 5 })
  }

  private func pairs(
    _ father: AuditCategory, _ family: AuditCategory, _ team: String, _ count: Int
  ) -> [AuditCase] {
    Array(repeating: Sample.family(.saidBack, father, is: family, in: team), count: count)
  }

  @Test(
    "tells apart no category and no row that it does not tell apart undivided", arguments: 0..<300)
  func noMore(seed: UInt64) throws {
    var generator = Seeded(seed)
    let families = made(by: &generator)
    let whole = lines(families, by: nil)
    let divided = lines(families, by: .team)
    #expect(Set(divided.map(\.row)).subtracting([.all, .others]).isSubset(of: whole.map(\.row)))
    if let told = ways(divided).first {
      let finer = try #require(ways(whole).first)
      #expect(finer.allSatisfy { part in told.contains { Set(part).isSubset(of: $0) } })
    }
    if let told = ways(divided, ofFamilies: true).first {
      #expect(told == ways(whole, ofFamilies: true).first)
    }
  }

  private func made(by generator: inout Seeded) -> [AuditCase] {
    let most = [2, 5, 9].randomElement(using: &generator) ?? 5
    let carers: [AuditCategory] = [.saidBack, .notYetSaidBack, .givenOnly, .notGiven, .notKnown]
    let kinds: [AuditCategory?] = [
      nil, .everyCarer, .notEveryCarer, .othersNotKnown, .nobody, .notKnown,
    ]
    return ["North", "South", "East"].flatMap { team in
      (0..<4).flatMap { _ in
        Array(
          repeating: Sample.family(
            carers.randomElement(using: &generator) ?? .saidBack,
            Bool.random(using: &generator) ? carers.randomElement(using: &generator) : nil,
            is: kinds.randomElement(using: &generator) ?? nil, in: team),
          count: Int.random(in: 0...most, using: &generator))
      }
    }
  }

  private func lines(_ cases: [AuditCase], by grouping: AuditGrouping?) -> [AuditReport.Line] {
    var counts = AuditCounts(period: Sample.always, by: grouping)
    for counted in cases { counts.add(counted) }
    return Sample.report(counts).tables.flatMap(\.lines)
  }

  /// How the rows of carers, or of families, are told.
  private func ways(
    _ lines: [AuditReport.Line], ofFamilies: Bool = false
  ) -> [[[AuditCategory]]] {
    lines.filter { ($0.row == .families) == ofFamilies }.map { $0.parts.map(\.categories) }
  }
}
