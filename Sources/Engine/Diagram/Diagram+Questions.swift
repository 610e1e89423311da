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
  package mutating func isLost(_ remainders: Set<Edge>, by change: Change) -> Bool {
    met.removeAll()
    open.removeAll(keepingCapacity: true)
    for remainder in remainders { open.append(EdgePair(remainder, remainder)) }
    while let pair = open.popLast() {
      let (before, after) = (pair.first, pair.second)
      if before == .never || after == .always { continue }
      let variable = min(variable(of: before), variable(of: after))
      if before == after && variable > change.last { continue }
      if variable == .max { return true }
      guard met.insert(EdgePair(before, after)) else { continue }
      guard takeStep() else { return false }
      for value in [false, true] {
        open.append(
          EdgePair(
            child(of: before, at: variable, value),
            child(of: after, at: variable, change.values[variable] ?? value)))
      }
    }
    return false
  }

  /// The function as it is when the variables of a change have its values.
  package mutating func changed(_ edge: Edge, by change: Change) -> Edge {
    var results: [Edge: Edge] = [:]
    for function in cone(of: edge) {
      let variable = variable(of: function)
      guard variable <= change.last else { continue }
      var parts: [Edge] = []
      for value in [false, true] {
        let part = child(of: function, at: variable, change.values[variable] ?? value)
        parts.append(results[part] ?? part)
      }
      results[function] =
        parts[0] == parts[1] ? parts[0] : make(variable, low: parts[0], high: parts[1])
    }
    return results[edge] ?? edge
  }

  /// The functions that a function comes down to, itself among them, each after those that it comes
  /// down to itself. Constants are left out.
  package func cone(of edge: Edge) -> [Edge] {
    var found: Set<Edge> = []
    var open = [edge]
    while let next = open.popLast() {
      guard next.node != 0, found.insert(next).inserted else { continue }
      for value in [false, true] { open.append(child(of: next, at: variable(of: next), value)) }
    }
    return found.sorted()
  }

  /// Whether two functions hold nowhere together. Makes no function.
  package mutating func areDisjoint(_ left: Edge, _ right: Edge) -> Bool {
    met.removeAll()
    open.removeAll(keepingCapacity: true)
    open.append(EdgePair(left, right))
    while let pair = open.popLast() {
      let (left, right) = (pair.first, pair.second)
      if left == .never || right == .never || left == !right { continue }
      if left == .always || right == .always || left == right { return false }
      guard met.insert(pair) else { continue }
      guard takeStep() else { return false }
      let variable = min(variable(of: left), variable(of: right))
      for value in [false, true] {
        open.append(
          EdgePair(child(of: left, at: variable, value), child(of: right, at: variable, value)))
      }
    }
    return true
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
