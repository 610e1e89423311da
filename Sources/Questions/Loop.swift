/// A passage of the machine that is gone through once for each person, list member, or both.
package struct Loop: Hashable, Sendable {
  package let over: Collection
  /// A fixed list gone through inside, for each person.
  package let inner: FixedListID?
  /// The first state of the passage.
  package let start: StateID

  package init(over: Collection, inner: FixedListID?, start: StateID) {
    (self.over, self.inner, self.start) = (over, inner, start)
  }
}

/// What `each`, `some`, `every` and `count` range over.
package enum Collection: Hashable, Sendable {
  case people(PersonKindID)
  case list(FixedListID)
}
