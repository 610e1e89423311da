/// Conditions compiled into shared gates, in topological order of what they read.
package struct Circuit: Hashable, Sendable {
  package let gates: [Gate]
  package let operands: [Operand]

  /// The gate that is certainly true.
  package static let always = Operand(gate: 0)

  /// Evaluates every gate in an algebra: the one meaning of routes and rules.
  ///
  /// - Returns: the truth of each gate, in order.
  /// - Complexity: one operation of the algebra for each operand.
  func run<Algebra: TruthAlgebra & ~Copyable>(in algebra: inout Algebra) -> [Algebra.Truth] {
    var truths = [Algebra.Truth](repeating: algebra.constant(false), count: gates.count)
    for (index, gate) in gates.enumerated() {
      switch gate.kind {
      case .always:
        truths[index] = algebra.constant(true)
      case .atoms:
        truths[index] = algebra.any(of: gate.atoms)
      case .all:
        var result = read(gate.first, truths, &algebra)
        for operand in gate.first + 1..<gate.first + gate.count {
          result = algebra.and(result, read(operand, truths, &algebra))
        }
        truths[index] = result
      case .any:
        var result = read(gate.first, truths, &algebra)
        for operand in gate.first + 1..<gate.first + gate.count {
          result = algebra.or(result, read(operand, truths, &algebra))
        }
        truths[index] = result
      case .maybe:
        truths[index] = algebra.maybe(read(gate.first, truths, &algebra))
      case .enter:
        algebra.enter(
          Int(gate.atoms.cell), if: gate.count == 0 ? nil : read(gate.first, truths, &algebra))
      }
    }
    return truths
  }

  private func read<Algebra: TruthAlgebra & ~Copyable>(
    _ position: Int32, _ truths: [Algebra.Truth], _ algebra: inout Algebra
  ) -> Algebra.Truth {
    let operand = operands[Int(position)]
    return operand.isNegated ? algebra.not(truths[operand.gate]) : truths[operand.gate]
  }
}
