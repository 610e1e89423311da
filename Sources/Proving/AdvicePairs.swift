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
  /// A limit was reached before one or the other was known.
  package private(set) var notDecided: [Pair] = []

  enum Relation {
    case neverTogether, alwaysWith
  }

  /// Adds a pair that stands in a relation; nil where it is not known whether it does.
  mutating func add(_ relation: Relation, _ first: AdviceID, _ second: AdviceID, if isSo: Bool?) {
    let pair = Pair(first: first, second: second)
    switch (isSo, relation) {
    case (true, .neverTogether): neverTogether.append(pair)
    case (true, .alwaysWith): alwaysWith.append(pair)
    case (nil, _): notDecided.append(pair)
    case (false, _): break
    }
  }
}
