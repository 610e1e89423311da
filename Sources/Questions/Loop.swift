/// A passage of the machine that is gone through once for each person, list member, or both.
package struct Loop: Hashable, Sendable {
  package let over: Collection
  /// A fixed list gone through inside, for each person.
  package let inner: FixedListID?
  /// The first state of the passage.
  package let start: StateID
  /// Whom and what the passage is gone through for; for everyone and everything, where it is nil.
  package let condition: Route.Guard?

  package init(
    over: Collection, inner: FixedListID?, start: StateID, where condition: Route.Guard? = nil
  ) {
    (self.over, self.inner, self.start) = (over, inner, start)
    self.condition = condition
  }

  /// Whether people are gone through, who have to be asked for first.
  package var isOverPeople: Bool {
    switch over {
    case .people: true
    case .list: false
    }
  }
}

/// What `each`, `some`, `every` and `count` range over.
package enum Collection: Hashable, Sendable {
  case people(PersonKindID)
  case list(FixedListID)
}
