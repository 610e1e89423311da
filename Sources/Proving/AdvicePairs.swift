package import Questions

/// How pieces of advice go together in all conversations: nothing wrong in itself, but perhaps not what
/// an author meant.
package struct AdvicePairs: Hashable, Sendable {
  package struct Pair: Hashable, Sendable {
    package let first, second: AdviceID
  }

  /// No conversation is given both.
  package private(set) var neverTogether: [Pair] = []
  /// Whoever is given the first is given the second as well.
  package private(set) var alwaysWith: [Pair] = []
  /// A limit was reached before one or the other was known. Each stands here once, in the order of the
  /// file.
  package private(set) var notDecided: [Pair] = []

  /// Adds how two pieces of advice go together, the first before the second in the file; nil where that
  /// is not known.
  mutating func add(
    _ first: AdviceID, _ second: AdviceID, areDisjoint: Bool?, firstImplies: Bool?,
    secondImplies: Bool?
  ) {
    let pair = Pair(first: first, second: second)
    if areDisjoint == true { neverTogether.append(pair) }
    if firstImplies == true { alwaysWith.append(pair) }
    if secondImplies == true { alwaysWith.append(Pair(first: second, second: first)) }
    if areDisjoint == nil || firstImplies == nil || secondImplies == nil { notDecided.append(pair) }
  }
}
