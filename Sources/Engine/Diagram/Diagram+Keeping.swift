/// Giving back the room of what nothing needs any more.
extension Diagram {
  /// Forgets every function but some, and what they come down to.
  ///
  /// - Returns: those functions, in their order, as they are called from now on: every other edge
  ///   made before means nothing any more.
  /// - Complexity: linear in the nodes made so far.
  package mutating func keep(only functions: [Edge]) -> [Edge] {
    let isKept = nodesBehind(functions)
    var (places, kept) = (Array(repeating: 0, count: nodes.count), [Node]())
    // A node stands after those that it leads to, and goes on doing so.
    for (index, node) in nodes.enumerated() where isKept[index] {
      places[index] = kept.count
      kept.append(
        Node(
          variable: node.variable, low: node.low.moved(to: places),
          high: node.high.moved(to: places)))
    }
    nodes = kept
    findPlaces()
    return functions.map { $0.moved(to: places) }
  }

  private func nodesBehind(_ functions: [Edge]) -> [Bool] {
    var isMet = Array(repeating: false, count: nodes.count)
    isMet[0] = true
    var open = functions.map(\.node)
    while let next = open.popLast() {
      guard !isMet[next] else { continue }
      isMet[next] = true
      open += [nodes[next].low.node, nodes[next].high.node]
    }
    return isMet
  }
}

extension Edge {
  fileprivate func moved(to places: [Int]) -> Edge {
    Edge(node: places[node], isNegated: isNegated)
  }
}
