// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap

import TestSupport
import Testing

@testable import Engine

@Suite("A diagram")
struct DiagramTests {
  /// Functions of five variables made by chance, each beside its truth table.
  @Test("says of every assignment what a truth table says", arguments: 0..<50)
  func agreesWithTables(seed: UInt64) {
    var chance = Seeded(seed)
    var diagram = Diagram(within: .standard)
    var functions = (0..<5).map { variable in
      (diagram.literal(variable), (0..<32).map { $0 >> variable & 1 == 1 })
    }
    for _ in 0..<40 {
      let (left, right) = (
        functions.randomElement(using: &chance)!, functions.randomElement(using: &chance)!
      )
      switch Int.random(in: 0..<3, using: &chance) {
      case 0:
        functions.append((diagram.and(left.0, right.0), zip(left.1, right.1).map { $0 && $1 }))
      case 1: functions.append((diagram.or(left.0, right.0), zip(left.1, right.1).map { $0 || $1 }))
      default: functions.append((!left.0, left.1.map { !$0 }))
      }
    }
    for (edge, table) in functions {
      let own = values(of: edge, diagram)
      #expect(own == table)
      let reads = (0..<5).filter { variable in
        (0..<32).contains { table[$0] != table[$0 ^ (1 << variable)] }
      }
      let support = diagram.support(of: edge).sorted()
      #expect(support == reads)
      let change = Diagram.Change([1: true, 2: false])
      let after = (0..<32).map { table[($0 | 2) & ~4] }
      let changed = diagram.changed(edge, by: change)
      let remaining = values(of: changed, diagram)
      #expect(remaining == after)
      let isLost = diagram.isLost([edge], by: change)
      #expect(isLost == zip(table, after).contains { $0 && !$1 })
    }
    for (edge, table) in functions {
      #expect(functions.allSatisfy { ($0.0 == edge) == ($0.1 == table) })
      for (other, otherTable) in functions {
        let areDisjoint = diagram.areDisjoint(edge, other)
        #expect(areDisjoint == !zip(table, otherTable).contains { $0 && $1 })
      }
    }
  }

  @Test("says when it has grown to its limit")
  func isExhausted() {
    var diagram = Diagram(within: DiagramLimits(nodes: 8, steps: 1000))
    var all = Edge.always
    for variable in 0..<10 { all = diagram.and(all, diagram.literal(variable)) }
    let isExhausted = diagram.isExhausted
    #expect(isExhausted)
  }

  @Test("says when it has taken too many steps")
  func isTooSlow() {
    var diagram = Diagram(within: DiagramLimits(nodes: 1000, steps: 3))
    var all = Edge.always
    for variable in 0..<10 { all = diagram.and(all, diagram.literal(9 - variable)) }
    let other = diagram.or(diagram.literal(3), diagram.literal(5))
    _ = diagram.and(all, other)
    let isExhausted = diagram.isExhausted
    #expect(isExhausted)
  }

  private func values(of edge: Edge, _ diagram: borrowing Diagram) -> [Bool] {
    var values: [Bool] = []
    for assignment in 0..<32 {
      var rest = edge
      for variable in 0..<5 {
        rest = diagram.child(of: rest, at: variable, assignment >> variable & 1 == 1)
      }
      values.append(rest == .always)
    }
    return values
  }
}
