/// A screen that interrupts the talk: what to do now for a baby who may be in danger.
package struct UrgentState: Hashable, Sendable {
  package let state: StateID
  /// Whether `!` shows it from any prompt.
  package let isTyped: Bool
  /// The condition that shows it by itself, right after the answer that makes it certainly true.
  package let when: Condition?

  package init(state: StateID, isTyped: Bool, when: Condition?) {
    (self.state, self.isTyped, self.when) = (state, isTyped, when)
  }
}
