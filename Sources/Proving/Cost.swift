/// How long a conversation is: a counter-example is one of the shortest.
package struct Cost: Hashable, Sendable, Comparable {
  /// Questions that were answered; those left open cost nothing.
  package var answered = 0
  package var people = 0
  /// Answers other than the first option.
  package var others = 0

  package static func + (left: Self, right: Self) -> Self {
    Self(
      answered: left.answered + right.answered, people: left.people + right.people,
      others: left.others + right.others)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.answered, left.people, left.others) < (right.answered, right.people, right.others)
  }
}
