/// What can be asked of functions without making new ones.
extension Diagram {
  /// The variables that a function really reads: for each of them there are two assignments that
  /// differ in nothing else, of which one meets the function.
  package func support(of edge: Edge) -> Set<Int> {
    var variables: Set<Int> = []
    var seen: Set<Int> = []
    var open = [edge]
    while let next = open.popLast() {
      guard next.node != 0, seen.insert(next.node).inserted else { continue }
      let variable = variable(of: next)
      variables.insert(variable)
      open.append(child(of: next, at: variable, false))
      open.append(child(of: next, at: variable, true))
    }
    return variables
  }

  /// What a function can come down to before each block of variables that it reads, by block.
  package func remainders(of edge: Edge, before blockOf: [Int]) -> [Int: Set<Edge>] {
    var remainders: [Int: Set<Edge>] = [:]
    var seen: Set<Edge> = [edge]
    var open = [edge]
    if edge.node != 0 { remainders[blockOf[variable(of: edge)]] = [edge] }
    while let next = open.popLast() {
      guard next.node != 0 else { continue }
      let variable = variable(of: next)
      for value in [false, true] {
        let child = child(of: next, at: variable, value)
        if seen.insert(child).inserted { open.append(child) }
        guard child.node != 0, blockOf[self.variable(of: child)] != blockOf[variable] else {
          continue
        }
        remainders[blockOf[self.variable(of: child)], default: []].insert(child)
      }
    }
    return remainders
  }

  /// Whether a function can be lost by giving some variables, which lie next to each other, the
  /// values named: whether it holds somewhere where it would not hold with them.
  ///
  /// It is given as what it can come down to before them, for nothing changes before them.
  package func isLost(_ remainders: Set<Edge>, by change: Change) -> Bool {
    var seen: Set<Pair> = []
    var open = remainders.map { Pair(before: $0, after: $0) }
    while let pair = open.popLast() {
      if pair.before == .never || pair.after == .always { continue }
      let variable = min(variable(of: pair.before), variable(of: pair.after))
      if pair.before == pair.after && variable > change.last { continue }
      if variable == .max { return true }
      guard seen.insert(pair).inserted else { continue }
      for value in [false, true] {
        open.append(
          Pair(
            before: child(of: pair.before, at: variable, value),
            after: child(of: pair.after, at: variable, change.values[variable] ?? value)))
      }
    }
    return false
  }

  private struct Pair: Hashable {
    let before, after: Edge
  }

  /// The function as it is when the variables of a change have its values.
  package mutating func changed(_ edge: Edge, by change: Change) -> Edge {
    var known: [Edge: Edge] = [:]
    return changed(edge, by: change, &known)
  }

  private mutating func changed(_ edge: Edge, by change: Change, _ known: inout [Edge: Edge])
    -> Edge
  {
    let variable = variable(of: edge)
    guard variable <= change.last else { return edge }
    if let result = known[edge] { return result }
    let result: Edge
    if let value = change.values[variable] {
      result = changed(child(of: edge, at: variable, value), by: change, &known)
    } else {
      let low = changed(child(of: edge, at: variable, false), by: change, &known)
      let high = changed(child(of: edge, at: variable, true), by: change, &known)
      result = make(variable, low: low, high: high)
    }
    known[edge] = result
    return result
  }

  /// Values for a few variables.
  package struct Change: Hashable, Sendable {
    package let values: [Int: Bool]
    let last: Int

    package init(_ values: [Int: Bool]) {
      self.values = values
      last = values.keys.max() ?? -1
    }
  }
}
