package import Questions

/// What shows that the events are those that were stored.
package struct Integrity: Hashable, Sendable {
  /// How many events the record was made from.
  package let events: Int
  /// The digest of the chain after the first of them. No other session has it, and this one keeps it
  /// wherever it is taken.
  package let first: ContentDigest
  /// The digest of the chain after the last of them.
  package let head: ContentDigest
  package let holds: Bool
}

/// The chain over a session's stored events, as whoever keeps them found it.
package struct Chain: Hashable, Sendable {
  /// The digest after each event, in order.
  package let heads: [ContentDigest]
  /// Whether every link follows from the one before it.
  package let holds: Bool

  package init(heads: [ContentDigest], holds: Bool) {
    (self.heads, self.holds) = (heads, holds)
  }
}
