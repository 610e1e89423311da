package import Questions

/// The order of a questionnaire's states, and which of them stand inside a loop.
///
/// The order is topological, ties by place in the file. Urgent screens interrupt and stand in no
/// order.
package struct Flow: Hashable, Sendable {
  /// The states outside loops, of both entries.
  package private(set) var order: [Int] = []
  /// For each loop state, the states of its passage, in order.
  package private(set) var passages: [Int: [Int]] = [:]
  /// The loop that a state stands in, if it does.
  package private(set) var loopOf: [Int?]
  /// The states with a route to a state, in the order of the file.
  package let predecessors: [[Int]]
  /// The entry that leads to a state; nil for an urgent screen.
  package private(set) var entryOf: [Entry?]

  package init(_ questionnaire: Questionnaire, names: Names) {
    let states = questionnaire.states
    loopOf = Array(repeating: nil, count: states.count)
    entryOf = Array(repeating: nil, count: states.count)
    let targets = states.map { state in
      state.routes.compactMap { route in
        if case .state(let id) = route.target { names.index(of: id) } else { nil }
      }
    }
    var origins: [[Int]] = Array(repeating: [], count: states.count)
    for (state, targets) in targets.enumerated() {
      for target in Set(targets) { origins[target].append(state) }
    }
    predecessors = origins
    var outside: Set<Int> = []
    for (entry, start) in [
      (Entry.talk, questionnaire.start.talk), (.after, questionnaire.start.after),
    ] {
      guard let start else { continue }
      let reached = Self.reachable(from: names.index(of: start), by: targets)
      outside.formUnion(reached)
      for state in reached {
        entryOf[state] = entry
        guard case .each(let loop) = states[state].kind else { continue }
        let inside = Self.reachable(from: names.index(of: loop.start), by: targets)
        passages[state] = Self.topological(inside, by: targets)
        for member in inside { (loopOf[member], entryOf[member]) = (state, entry) }
      }
    }
    order = Self.topological(outside, by: targets)
  }

  private static func reachable(from start: Int, by targets: [[Int]]) -> Set<Int> {
    var found: Set = [start]
    var open = [start]
    while let state = open.popLast() {
      for target in targets[state] where found.insert(target).inserted { open.append(target) }
    }
    return found
  }

  /// Sorts so that every state stands after all that lead to it; of those free to come next, the
  /// first in the file comes.
  private static func topological(_ states: Set<Int>, by targets: [[Int]]) -> [Int] {
    var waitsFor: [Int: Int] = [:]
    for state in states {
      for target in Set(targets[state]) { waitsFor[target, default: 0] += 1 }
    }
    var free = states.filter { waitsFor[$0] == nil }.sorted()
    var order: [Int] = []
    while !free.isEmpty {
      let state = free.removeFirst()
      order.append(state)
      for target in Set(targets[state]) {
        waitsFor[target, default: 0] -= 1
        if waitsFor[target] == 0 {
          free.insert(target, at: free.firstIndex { $0 > target } ?? free.endIndex)
        }
      }
    }
    precondition(order.count == states.count, "the routes of a checked questionnaire make no loop")
    return order
  }
}
