import Questions

/// The order in which the states of a draft are entered, and what a conversation cannot avoid.
///
/// It exists only for a graph without loops.
struct StateOrder: Sendable {
  /// Where each reached state stands: outside passages by its own place, inside by that of its
  /// `each` and its place in the passage. Nil for states that no entry reaches.
  private let positions: [Position?]
  /// For each state, the states that every conversation passes from it on, itself included.
  private let inevitable: [Set<Int>]
  private let graph: StateGraph

  private struct Position: Comparable {
    let outside: Int
    let inside: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.outside, left.inside) < (right.outside, right.inside)
    }
  }

  init?(_ graph: StateGraph) {
    guard graph.isAcyclic, let inevitable = Self.inevitable(graph.successors) else { return nil }
    self.graph = graph
    self.inevitable = inevitable
    let outside = StateGraph.reached(from: graph.talk, by: graph.targets)
      .union(StateGraph.reached(from: graph.after, by: graph.targets))
    var positions: [Position?] = Array(repeating: nil, count: graph.targets.count)
    for (place, state) in Self.topological(outside, graph.targets).enumerated() {
      positions[state] = Position(outside: place, inside: 0)
      guard let start = graph.starts[state] else { continue }
      let passage = StateGraph.reached(from: start, by: graph.targets)
        .filter { graph.loopOf[$0] == state }
      for (step, inner) in Self.topological(passage, graph.targets).enumerated() {
        positions[inner] = Position(outside: place, inside: step + 1)
      }
    }
    self.positions = positions
  }

  /// Whether a state comes before another, or is it.
  ///
  /// True where nothing can be said, because one of the two is reached from no entry.
  func isSettled(_ state: Int, at other: Int) -> Bool {
    guard let first = positions[state], let second = positions[other] else { return true }
    return first <= second
  }

  /// Whether every conversation that comes to a state also comes to the other, or has been there.
  func isInevitable(_ state: Int, from other: Int) -> Bool { inevitable[other].contains(state) }

  /// Whether there are conversations that never come to a state; for a state of a passage, for
  /// one person.
  func canBeMissed(_ state: Int) -> Bool {
    if let loop = graph.loopOf[state] {
      guard let start = graph.starts[loop] else { return true }
      return canBeMissed(loop) || graph.isSelective[loop] || !isInevitable(state, from: start)
    }
    return ![graph.talk, graph.after].contains { entry in
      entry.map { isInevitable(state, from: $0) } ?? false
    }
  }

  /// Whether every conversation that comes to a state has come to a question first, or asks it
  /// there.
  func isPassed(_ question: Int, before state: Int) -> Bool {
    guard question != state else { return true }
    var ways = graph.successors
    ways[question] = []
    return ![graph.talk, graph.after].contains { entry in
      StateGraph.reached(from: entry, by: ways).contains(state)
    }
  }

  /// The routes that decide whether a state is reached, as a state and the index of its target.
  func decidingRoutes(of state: Int) -> [(state: Int, target: Int)] {
    let routes = graph.targets.indices.flatMap { source in
      isInevitable(state, from: source)
        ? []
        : graph.targets[source].filter { isInevitable(state, from: $0) }.map { (source, $0) }
    }
    guard routes.isEmpty, let loop = graph.loopOf[state] else { return routes }
    return decidingRoutes(of: loop)
  }

  /// The `each` whose own `where` decides whether a state of its passage is reached.
  func decidingLoop(of state: Int) -> Int? {
    guard let loop = graph.loopOf[state], graph.isSelective[loop], let start = graph.starts[loop],
      isInevitable(state, from: start)
    else { return nil }
    return loop
  }

  /// Sorts so that every state stands after all that lead to it; of those free to come next, the
  /// first in the file comes.
  private static func topological(_ states: Set<Int>, _ targets: [[Int]]) -> [Int] {
    var waitsFor: [Int: Int] = [:]
    for state in states {
      for target in Set(targets[state]) { waitsFor[target, default: 0] += 1 }
    }
    var free = states.filter { waitsFor[$0] == nil }.sorted(by: >)
    var order: [Int] = []
    while let state = free.popLast() {
      order.append(state)
      for target in Set(targets[state]) where states.contains(target) {
        waitsFor[target, default: 0] -= 1
        if waitsFor[target] == 0 {
          free.insert(target, at: free.firstIndex { $0 < target } ?? free.endIndex)
        }
      }
    }
    return order
  }

  /// Nil when the ways make a loop.
  private static func inevitable(_ successors: [[Int]]) -> [Set<Int>]? {
    let descent = Descent(through: successors)
    guard descent.loops.isEmpty else { return nil }
    var found: [Set<Int>] = Array(repeating: [], count: successors.count)
    for state in descent.order {
      let further = successors[state].map { found[$0] }
      let common = further.dropFirst().reduce(further.first ?? []) { $0.intersection($1) }
      found[state] = common.union([state])
    }
    return found
  }
}
