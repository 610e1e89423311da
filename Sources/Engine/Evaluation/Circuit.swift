/// Conditions compiled into shared gates, in topological order of what they read.
package struct Circuit: Hashable, Sendable {
  package let gates: [Gate]
  package let operands: [Operand]

  /// The gate that is certainly true.
  package static let always = Operand(gate: 0)

  /// Evaluates every gate in an algebra: the one meaning of routes and rules.
  ///
  /// Operands are combined from the last to the first. They stand in the order of what they read, so
  /// a function of all conversations grows from its end, and nothing of it is made twice.
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
        let last = gate.first + gate.count - 1
        var result = read(last, truths, &algebra)
        for operand in stride(from: last - 1, through: gate.first, by: -1) {
          result = algebra.and(read(operand, truths, &algebra), result)
        }
        truths[index] = result
      case .any:
        let last = gate.first + gate.count - 1
        var result = read(last, truths, &algebra)
        for operand in stride(from: last - 1, through: gate.first, by: -1) {
          result = algebra.or(read(operand, truths, &algebra), result)
        }
        truths[index] = result
      case .maybe:
        truths[index] = algebra.maybe(read(gate.first, truths, &algebra))
      case .enter:
        algebra.enter(
          Int(gate.atoms.cell), if: gate.count == 0 ? nil : read(gate.first, truths, &algebra))
      }
      truths[index] = algebra.kept(truths[index], of: index)
    }
    return truths
  }

  /// The same circuit, some gates of which ask for no work and mean nothing.
  func without(_ left: Set<Int>) -> Circuit {
    if left.isEmpty { return self }
    let gates = gates.enumerated().map { index, gate in
      !left.contains(index) || gate.kind == .enter
        ? gate : Gate(kind: .always, atoms: gate.atoms, first: gate.first, count: 0)
    }
    return Circuit(gates: gates, operands: operands)
  }

  /// The gates whose truth rests on one of these, themselves among them.
  package func gates(restingOn lost: Set<Int>) -> Set<Int> {
    var (found, cells) = (lost, Set<Int32>())
    for (index, gate) in gates.enumerated() where !lost.isEmpty {
      let parts = operands[Int(gate.first)..<Int(gate.first + gate.count)]
      let rests = parts.contains { found.contains($0.gate) }
      switch gate.kind {
      case .enter: if rests { cells.insert(gate.atoms.cell) }
      case .atoms: if cells.contains(gate.atoms.cell) { found.insert(index) }
      case .always, .all, .any, .maybe: if rests { found.insert(index) }
      }
    }
    return found
  }

  private func read<Algebra: TruthAlgebra & ~Copyable>(
    _ position: Int32, _ truths: [Algebra.Truth], _ algebra: inout Algebra
  ) -> Algebra.Truth {
    let operand = operands[Int(position)]
    return operand.isNegated ? algebra.not(truths[operand.gate]) : truths[operand.gate]
  }
}
