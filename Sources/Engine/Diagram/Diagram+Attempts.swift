/// Giving up one function without giving up the rest.
extension Diagram {
  /// Begins something that may take a part of the steps that are left, and no more.
  ///
  /// So of several functions that are too large each is given up after a time, and all of them
  /// together still take no more than the limit.
  package mutating func attempt() -> Attempt {
    allowed = steps + (limits.steps - steps) / Self.share
    return part()
  }

  /// Begins a part of an attempt, which has no steps of its own.
  package func part() -> Attempt { Attempt(nodes: nodes.count, places: placeCount) }

  /// Ends an attempt, or a part of one: where a limit was reached, everything made since then is forgotten.
  ///
  /// - Returns: whether no limit was reached, so that what was worked out stands.
  package mutating func settle(_ attempt: Attempt) -> Bool {
    guard isExhausted else { return true }
    remove(backTo: attempt)
    waiting.removeAll()
    isExhausted = false
    return false
  }

  /// Takes back what was made since an attempt that succeeded, once it is needed no more.
  package mutating func forget(_ attempt: Attempt) { remove(backTo: attempt) }

  /// Whether half of what there may be is used up.
  package var isWorn: Bool {
    isExhausted || nodes.count > limits.nodes / 2 || steps > limits.steps / 2
  }

  /// Whether so few steps are left that nothing of any size is worth an attempt.
  package var isSpent: Bool { isExhausted || limits.steps - steps <= limits.steps / 100 }

  /// One attempt takes at most this part of the steps that are left.
  private static let share = 4

  /// Something begun, and how many nodes there were then, and places for them.
  package struct Attempt: Sendable {
    let nodes, places: Int
  }
}
