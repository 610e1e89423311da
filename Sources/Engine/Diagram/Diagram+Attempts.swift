/// Giving up one function without giving up the rest.
extension Diagram {
  /// Begins something that may take a part of the steps that are left, and no more.
  ///
  /// So of several functions that are too large each is given up after a time, and all of them
  /// together still take no more than the limit.
  package mutating func attempt() -> Attempt {
    allowed = steps + (limits.steps - steps) / Self.share
    return Attempt(nodes: nodes.count, places: placeCount)
  }

  /// Ends an attempt: where a limit was reached, everything made since then is forgotten.
  ///
  /// - Returns: whether no limit was reached, so that what was worked out stands.
  package mutating func settle(_ attempt: Attempt) -> Bool {
    guard isExhausted else { return true }
    remove(backTo: attempt)
    waiting.removeAll()
    isExhausted = false
    return false
  }

  /// One attempt takes at most this part of the steps that are left.
  private static let share = 4

  /// Something begun, and how many nodes there were then, and places for them.
  package struct Attempt: Sendable {
    let nodes, places: Int
  }
}
