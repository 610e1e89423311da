/// One step of a circuit. Gates stand in the order in which they are evaluated.
package struct Gate: Hashable, Sendable {
  package let kind: Kind
  /// The atoms of an `atoms` gate; its cell alone for an `enter` gate.
  package let atoms: AtomSet
  /// Where the operands begin, and how many there are.
  package let first, count: Int32

  package enum Kind: UInt8, Hashable, Sendable {
    /// Certainly true.
    case always
    case atoms
    /// All of the operands hold.
    case all
    /// One of the operands holds.
    case any
    /// The one operand is not certainly false.
    case maybe
    /// The cell is on the path where the operand holds; everywhere, without an operand.
    case enter
  }
}
