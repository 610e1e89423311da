/// What a truth is, and how truths combine: the one thing that differs between evaluating a single
/// conversation and proving a property of all of them.
///
/// Conditions, routes and rules are compiled once, into a `Circuit`, and evaluated by one piece of
/// generic code over an algebra. So what is proved is what runs.
package protocol TruthAlgebra: ~Copyable {
  associatedtype Truth

  func constant(_ value: Bool) -> Truth
  mutating func and(_ left: Truth, _ right: Truth) -> Truth
  mutating func or(_ left: Truth, _ right: Truth) -> Truth
  mutating func not(_ truth: Truth) -> Truth

  /// True unless the truth is certainly false.
  mutating func maybe(_ truth: Truth) -> Truth

  /// Puts a cell on the path where `reached` holds; everywhere, when it is nil.
  ///
  /// Until then, and where it does not hold, every atom of the cell is false: an answer to a
  /// question that does not apply is no answer to any rule.
  mutating func enter(_ cell: Int, if reached: Truth?)

  /// Whether one of these atoms holds of an entered cell.
  mutating func any(of atoms: AtomSet) -> Truth

  /// Takes note that a gate of the circuit has been evaluated, and says what is to be read of it.
  mutating func kept(_ truth: Truth, of gate: Int) -> Truth
}

extension TruthAlgebra where Self: ~Copyable {
  package func kept(_ truth: Truth, of gate: Int) -> Truth { truth }
}
