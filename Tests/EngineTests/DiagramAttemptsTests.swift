import Testing

@testable import Engine

@Suite("An attempt in a diagram")
struct DiagramAttemptsTests {
  /// Pairs that lie far apart: no order of variables is good for them.
  private static func crossed(_ pairs: Int, in diagram: inout Diagram) -> Edge {
    var result = Edge.never
    for pair in (0..<pairs).reversed() {
      let both = diagram.and(diagram.literal(pair), diagram.literal(pair + pairs))
      result = diagram.or(both, result)
    }
    return result
  }

  @Test(
    "that reaches a limit leaves nothing behind", arguments: [500, 1_000, 3_000, 10_000])
  func leavesNothing(nodes: Int) {
    var diagram = Diagram(within: DiagramLimits(nodes: nodes, steps: 1_000_000))
    let before = Self.crossed(3, in: &diagram)
    let count = diagram.count
    let attempt = diagram.attempt()
    _ = Self.crossed(14, in: &diagram)
    let isWhole = diagram.settle(attempt)
    let (after, left) = (Self.crossed(3, in: &diagram), diagram.count)
    #expect(!isWhole)
    #expect(after == before)
    #expect(left == count)
  }

  @Test("that fails again and again takes fewer steps each time")
  func takesFewer() {
    var diagram = Diagram(within: DiagramLimits(nodes: 1_000_000, steps: 20_000))
    var taken: [Int] = []
    for _ in 0..<4 {
      let (before, attempt) = (diagram.steps, diagram.attempt())
      _ = Self.crossed(16, in: &diagram)
      _ = diagram.settle(attempt)
      taken.append(diagram.steps - before)
    }
    #expect(taken == taken.sorted(by: >))
    #expect(taken.reduce(0, +) <= 20_000)
  }

  @Test("that fails makes no later result wrong", arguments: [700, 2_000, 5_000])
  func makesNothingWrong(nodes: Int) {
    var diagram = Diagram(within: DiagramLimits(nodes: nodes, steps: 1_000_000))
    for pairs in 2...5 {
      let attempt = diagram.attempt()
      _ = Self.crossed(14, in: &diagram)
      _ = diagram.settle(attempt)
      let crossed = Self.crossed(pairs, in: &diagram)
      let wrong = (0..<1 << (2 * pairs)).filter { values in
        var rest = crossed
        for variable in 0..<2 * pairs {
          rest = diagram.child(of: rest, at: variable, values >> variable & 1 == 1)
        }
        return (rest == .always) != (values & (values >> pairs) != 0)
      }
      #expect(wrong.isEmpty)
    }
  }
}
