import Testing

@testable import Engine

@Suite("A diagram that keeps only some functions")
struct DiagramKeepingTests {
  private static let count = 6

  /// Whether any two neighbours among the variables are both so.
  private static func neighbours(in diagram: inout Diagram) -> Edge {
    var result = Edge.never
    for variable in 0..<count - 1 {
      let both = diagram.and(diagram.literal(variable), diagram.literal(variable + 1))
      result = diagram.or(result, both)
    }
    return result
  }

  private static func truths(of edge: Edge, in diagram: borrowing Diagram) -> [Bool] {
    (0..<1 << count).map { values in
      var rest = edge
      for variable in 0..<count {
        rest = diagram.child(of: rest, at: variable, values >> variable & 1 == 1)
      }
      return rest == .always
    }
  }

  @Test("has them as they were, and no others")
  func hasThem() {
    var diagram = Diagram(within: .standard)
    let before = Self.neighbours(in: &diagram)
    let truths = Self.truths(of: before, in: diagram)
    let (needed, count) = (diagram.cone(of: before), diagram.count)
    let kept = diagram.keep(only: [!before, .always, before])
    let (left, after) = (diagram.count, Self.truths(of: kept[2], in: diagram))
    #expect(left < count)
    #expect(left == Set(needed.map(\.node)).count + 1)
    #expect(kept.map { $0 == .always } == [false, true, false])
    #expect(after == truths)
    #expect(kept[0] == !kept[2])
  }

  @Test("makes the same function again as the same edge")
  func makesTheSame() {
    var diagram = Diagram(within: .standard)
    let before = Self.neighbours(in: &diagram)
    let kept = diagram.keep(only: [before])
    let again = Self.neighbours(in: &diagram)
    #expect(kept == [again])
  }

  @Test("has room again")
  func hasRoom() {
    var diagram = Diagram(within: DiagramLimits(nodes: 60, steps: 100_000))
    var kept = diagram.literal(0)
    for _ in 0..<20 {
      let other = Self.neighbours(in: &diagram)
      let both = diagram.and(kept, other)
      kept = diagram.keep(only: [diagram.or(kept, both)])[0]
    }
    let (isExhausted, first) = (diagram.isExhausted, diagram.literal(0))
    #expect(!isExhausted)
    #expect(kept == first)
  }
}
