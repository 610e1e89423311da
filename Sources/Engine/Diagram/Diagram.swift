/// A shared, reduced and ordered decision diagram: Boolean functions over numbered variables, each
/// function held once (Bryant, 1986; negated edges after Brace, Rudell and Bryant, 1990).
///
/// Nothing is ever given back: a diagram serves one proof and goes away with it. When it has grown
/// to its limit it is exhausted, every further result means nothing, and `isExhausted` says so.
package struct Diagram: ~Copyable {
  private var nodes: [Node] = [Node(variable: .max, low: .never, high: .never)]
  /// The node of each shape, by open addressing; 0 where there is none.
  private var table: [UInt32] = Array(repeating: 0, count: 1 << 12)
  /// The last results of `and`, by the pair that was asked for.
  private var cache: [Product] = Array(repeating: Product(), count: 1 << 12)
  private var steps = 0
  private let limits: DiagramLimits
  /// Whether a limit was reached. What was worked out since then means nothing.
  package private(set) var isExhausted = false

  package init(within limits: DiagramLimits) { self.limits = limits }

  /// One decision: which function remains when the variable is false, and which when it is true.
  /// The low edge is never negated, which makes the form unique.
  private struct Node {
    let variable: Int32
    let low, high: Edge
  }

  private struct Product {
    var left = Edge.never, right = Edge.never, result = Edge.never
  }

  /// The nodes made so far.
  package var count: Int { nodes.count }

  /// The first variable that a function reads; `Int.max` for a constant.
  package func variable(of edge: Edge) -> Int {
    edge.node == 0 ? .max : Int(nodes[edge.node].variable)
  }

  /// What remains of a function when a variable, which is its first or before it, has a value.
  package func child(of edge: Edge, at variable: Int, _ value: Bool) -> Edge {
    let node = nodes[edge.node]
    guard edge.node != 0, Int(node.variable) == variable else { return edge }
    return (value ? node.high : node.low).negated(if: edge.isNegated)
  }

  // MARK: Making functions

  /// The function that holds where a variable is true.
  package mutating func literal(_ variable: Int) -> Edge {
    make(variable, low: .never, high: .always)
  }

  /// - Precondition: both functions read only variables behind this one.
  package mutating func make(_ variable: Int, low: Edge, high: Edge) -> Edge {
    if low == high { return low }
    return node(Int32(variable), !low.isNegated ? low : !low, !low.isNegated ? high : !high)
      .negated(if: low.isNegated)
  }

  private mutating func node(_ variable: Int32, _ low: Edge, _ high: Edge) -> Edge {
    var place = slot(variable, low, high)
    while table[place] != 0 {
      let known = nodes[Int(table[place])]
      if known.variable == variable, known.low == low, known.high == high {
        return Edge(node: Int(table[place]))
      }
      place = (place + 1) & (table.count - 1)
    }
    guard nodes.count < limits.nodes else {
      isExhausted = true
      return .never
    }
    table[place] = UInt32(nodes.count)
    nodes.append(Node(variable: variable, low: low, high: high))
    if nodes.count * 2 > table.count { grow() }
    return Edge(node: nodes.count - 1)
  }

  private func slot(_ variable: Int32, _ low: Edge, _ high: Edge) -> Int {
    let mixed =
      UInt64(low.code) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(high.code) &* 0xC2B2_AE3D_27D4_EB4F
      ^ UInt64(UInt32(bitPattern: variable)) &* 0x1656_67B1_9E37_79F9
    return Int(truncatingIfNeeded: mixed ^ mixed >> 32) & (table.count - 1)
  }

  private mutating func grow() {
    table = Array(repeating: 0, count: table.count * 4)
    for (index, node) in nodes.enumerated().dropFirst() {
      var place = slot(node.variable, node.low, node.high)
      while table[place] != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = UInt32(index)
    }
    cache = Array(repeating: Product(), count: table.count)
  }

  // MARK: Combining functions

  package mutating func and(_ left: Edge, _ right: Edge) -> Edge {
    if left == right || right == .always { return left }
    if left == .always { return right }
    if left == .never || right == .never || left == !right || isExhausted { return .never }
    let (first, second) = left < right ? (left, right) : (right, left)
    let mixed =
      UInt64(first.code) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(second.code) &* 0xC2B2_AE3D_27D4_EB4F
    let known = cache[place(of: mixed)]
    if known.left == first, known.right == second { return known.result }
    steps += 1
    guard steps <= limits.steps else {
      isExhausted = true
      return .never
    }
    let variable = min(self.variable(of: first), self.variable(of: second))
    let low = and(child(of: first, at: variable, false), child(of: second, at: variable, false))
    let high = and(child(of: first, at: variable, true), child(of: second, at: variable, true))
    let result = make(variable, low: low, high: high)
    cache[place(of: mixed)] = Product(left: first, right: second, result: result)
    return result
  }

  /// Where in the cache a result is kept; the cache may grow while it is worked out.
  private func place(of mixed: UInt64) -> Int {
    Int(truncatingIfNeeded: mixed >> 20) & (cache.count - 1)
  }

  package mutating func or(_ left: Edge, _ right: Edge) -> Edge { !and(!left, !right) }

  /// The second function where the first holds, the third elsewhere.
  package mutating func choose(_ condition: Edge, _ then: Edge, else other: Edge) -> Edge {
    or(and(condition, then), and(!condition, other))
  }
}

/// How far a diagram may grow before a proof is given up as not decided.
package struct DiagramLimits: Hashable, Sendable {
  /// Nodes, of some 40 bytes each with all that goes with them.
  package let nodes: Int
  /// Steps of combining, which bound the time.
  package let steps: Int

  package init(nodes: Int, steps: Int) { (self.nodes, self.steps) = (nodes, steps) }

  package static let standard = DiagramLimits(nodes: 1_000_000, steps: 20_000_000)
}
