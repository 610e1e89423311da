/// One way on from a state.
package struct Route: Hashable, Sendable {
  /// The condition, and whether to go this way when it is unknown; nil for the last, open way.
  package let when: Guard?
  package let target: Target

  package init(when: Guard?, target: Target) {
    (self.when, self.target) = (when, target)
  }

  package struct Guard: Hashable, Sendable {
    package let condition: Condition
    package let ifUnknown: Bool

    package init(condition: Condition, ifUnknown: Bool) {
      (self.condition, self.ifUnknown) = (condition, ifUnknown)
    }
  }

  package enum Target: Hashable, Sendable {
    case state(StateID)
    /// To the next person or list member, or on from the loop after the last.
    case nextPerson
    /// From an urgent screen to where one was.
    case back
  }
}
