/// A reference to a gate's truth or to its negation, so that "not" needs no gate.
package struct Operand: Hashable, Sendable, Comparable {
  private let code: UInt32

  package init(gate: Int, isNegated: Bool = false) {
    code = UInt32(gate) << 1 | (isNegated ? 1 : 0)
  }

  package var gate: Int { Int(code >> 1) }
  package var isNegated: Bool { code & 1 == 1 }

  package static prefix func ! (operand: Self) -> Self {
    Operand(gate: operand.gate, isNegated: !operand.isNegated)
  }

  package static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}
