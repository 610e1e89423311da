/// A condition at which a conversation goes one way or another: on a route, or at a loop that is not
/// gone through for everyone.
package struct Fork: Hashable, Sendable {
  /// The state with the route, or the loop.
  package let state: Int
  /// The place of the route among those of its state; nil for the condition of a loop.
  package let route: Int?
  /// Where the conversation comes to the condition and it is met, and where it is not. Never unknown.
  package let taken, refused: Operand

  package init(state: Int, route: Int?, taken: Operand, refused: Operand) {
    (self.state, self.route) = (state, route)
    (self.taken, self.refused) = (taken, refused)
  }
}
