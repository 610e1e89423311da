/// A shared, reduced and ordered decision diagram: Boolean functions over numbered variables, each
/// function held once (Bryant, 1986; negated edges after Brace, Rudell and Bryant, 1990).
///
/// Nothing is ever given back: a diagram serves one proof and goes away with it. When it has grown
/// to its limit it is exhausted, every further result means nothing, and `isExhausted` says so.
package struct Diagram: ~Copyable {
  var nodes: [Node] = [Node(variable: .max, low: .never, high: .never)]
  /// The node of each shape, by open addressing; 0 where there is none.
  private var table: [UInt32] = Array(repeating: 0, count: 1 << 12)
  /// The last results of `and`, by the pair that was asked for.
  private var cache: [Product] = Array(repeating: Product(), count: 1 << 12)
  /// Results of another age speak of nodes that are gone.
  private var age: UInt32 = 1
  var waiting: [Pending] = []
  /// What the present walk through functions has met.
  var met = EdgePairs()
  /// What it has still to look at.
  var open: [EdgePair] = []
  var steps = 0
  /// How many steps may have been taken when the present attempt is given up.
  var allowed: Int
  let limits: DiagramLimits
  /// Whether a limit was reached. What was worked out since then means nothing.
  package internal(set) var isExhausted = false

  package init(within limits: DiagramLimits) {
    (self.limits, allowed) = (limits, limits.steps)
  }

  /// One decision: which function remains when the variable is false, and which when it is true.
  /// The low edge is never negated, which makes the form unique.
  struct Node {
    let variable: Int32
    let low, high: Edge
  }

  private struct Product {
    var left = Edge.never, right = Edge.never, result = Edge.never
    var age: UInt32 = 0
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
    cache = Array(repeating: Product(), count: table.count)
    index()
  }

  /// Finds the place of every node, in a table with no places taken.
  private mutating func index() {
    for (index, node) in nodes.enumerated().dropFirst() {
      var place = slot(node.variable, node.low, node.high)
      while table[place] != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = UInt32(index)
    }
  }

  /// How many places there are for nodes.
  var placeCount: Int { table.count }

  /// Takes away every node made since an attempt began, and the results that speak of them.
  ///
  /// The last to take its place gives it up first, so each finds its own, and the table is in the
  /// end as it was; only where it has grown meanwhile it is filled anew.
  mutating func remove(backTo attempt: Attempt) {
    guard nodes.count > attempt.nodes else { return }
    age += 1
    while nodes.count > attempt.nodes, let node = nodes.popLast() {
      guard table.count == attempt.places else { continue }
      var place = slot(node.variable, node.low, node.high)
      while table[place] != UInt32(nodes.count) { place = (place + 1) & (table.count - 1) }
      table[place] = 0
    }
    if table.count != attempt.places { findPlaces() }
  }

  /// Finds the place of every node anew; what was worked out before is forgotten.
  mutating func findPlaces() {
    age += 1
    table = Array(repeating: 0, count: table.count)
    index()
  }

  // MARK: Combining functions

  /// Where both functions hold.
  ///
  /// The pairs still to be worked out wait in a list of their own, not on the stack of the thread: a
  /// diagram may be as deep as it has variables.
  package mutating func and(_ left: Edge, _ right: Edge) -> Edge {
    if let result = known(left, right) { return result }
    let bottom = waiting.count
    wait(for: left, right)
    var result: Edge?
    while waiting.count > bottom {
      let top = waiting.count - 1
      if let found = result {
        if waiting[top].low == nil {
          waiting[top].low = found
          result = descend(top, true)
        } else {
          result = close(waiting.removeLast(), high: found)
        }
      } else {
        result = descend(top, false)
      }
    }
    return result ?? .never
  }

  /// A pair of functions whose conjunction is being worked out.
  struct Pending {
    let left, right: Edge
    let variable: Int
    var low: Edge?
  }

  /// The conjunction of what remains of the topmost pair, if it is known; else it waits on top.
  private mutating func descend(_ top: Int, _ value: Bool) -> Edge? {
    let pair = waiting[top]
    let left = child(of: pair.left, at: pair.variable, value)
    let right = child(of: pair.right, at: pair.variable, value)
    if let result = known(left, right) { return result }
    wait(for: left, right)
    return nil
  }

  private mutating func wait(for left: Edge, _ right: Edge) {
    let (first, second) = left < right ? (left, right) : (right, left)
    waiting.append(
      Pending(
        left: first, right: second, variable: min(variable(of: first), variable(of: second))))
  }

  private mutating func close(_ pair: Pending, high: Edge) -> Edge {
    let result = make(pair.variable, low: pair.low ?? .never, high: high)
    // What comes of a limit is no result.
    if !isExhausted {
      cache[place(of: pair.left, pair.right)] = Product(
        left: pair.left, right: pair.right, result: result, age: age)
    }
    return result
  }

  /// A conjunction that can be told at once, or was worked out not long ago. Every other is a step.
  private mutating func known(_ left: Edge, _ right: Edge) -> Edge? {
    if left == right || right == .always { return left }
    if left == .always { return right }
    if left == .never || right == .never || left == !right || isExhausted { return .never }
    let (first, second) = left < right ? (left, right) : (right, left)
    let found = cache[place(of: first, second)]
    if found.left == first, found.right == second, found.age == age { return found.result }
    return takeStep() ? nil : .never
  }

  /// Where in the cache a result is kept; the cache may grow while it is worked out.
  private func place(of left: Edge, _ right: Edge) -> Int {
    EdgePair(left, right).mixed & (cache.count - 1)
  }

  /// Counts one step; false when there are no more.
  mutating func takeStep() -> Bool {
    steps += 1
    if steps > allowed { isExhausted = true }
    return !isExhausted
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
