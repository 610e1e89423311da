/// A Boolean function in a diagram: a node, or the negation of one, so that "not" costs nothing.
///
/// Two edges of one diagram are equal exactly when their functions are.
package struct Edge: Hashable, Sendable, Comparable {
  let code: UInt32

  init(node: Int, isNegated: Bool = false) {
    code = UInt32(node) << 1 | (isNegated ? 1 : 0)
  }

  private init(code: UInt32) { self.code = code }

  /// The function that holds nowhere.
  package static let never = Edge(node: 0)
  /// The function that holds everywhere.
  package static let always = !never

  var node: Int { Int(code >> 1) }
  var isNegated: Bool { code & 1 == 1 }

  /// The edge, negated when asked for.
  func negated(if isNegated: Bool) -> Edge { isNegated ? !self : self }

  package static prefix func ! (edge: Self) -> Self { Edge(code: edge.code ^ 1) }

  package static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}
