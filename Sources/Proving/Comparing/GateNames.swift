internal import Engine

/// Numbers for gates of several circuits: what has the same number is made in the same way of the
/// same things, and so is the same function, be it too large for any diagram.
///
/// A leaf says what can be read from a cell.
struct GateNames<Leaf: Hashable & Sendable>: Sendable {
  private var numbers: [Shape: Int] = [:]

  private struct Shape: Hashable {
    let kind: Gate.Kind
    let operands: [Name]
    var atoms: Atoms?
  }

  private struct Atoms: Hashable {
    let leaf: Leaf
    let domain: AtomSet.Domain
    let mask: UInt64
  }

  /// A gate by its number, or the opposite of one.
  struct Name: Hashable {
    let number: Int
    let isNegated: Bool
  }

  /// The number of each gate of a circuit, given what can be read from each cell.
  mutating func numbers(of circuit: Circuit, leaves: [Leaf]) -> [Int] {
    var known: [Int] = []
    // The gate that each cell was entered by.
    var entry = Array(repeating: Name?.none, count: leaves.count)
    for gate in circuit.gates {
      let parts = circuit.operands[Int(gate.first)..<Int(gate.first + gate.count)].map {
        Name(number: known[$0.gate], isNegated: $0.isNegated)
      }
      switch gate.kind {
      case .atoms:
        let cell = Int(gate.atoms.cell)
        let atoms = Atoms(leaf: leaves[cell], domain: gate.atoms.domain, mask: gate.atoms.mask)
        known.append(
          number(Shape(kind: .atoms, operands: [entry[cell]].compactMap(\.self), atoms: atoms)))
      case .enter:
        entry[Int(gate.atoms.cell)] = parts.first
        known.append(number(Shape(kind: .enter, operands: parts)))
      case .always, .all, .any, .maybe:
        known.append(number(Shape(kind: gate.kind, operands: parts)))
      }
    }
    return known
  }

  private mutating func number(_ shape: Shape) -> Int {
    if let number = numbers[shape] { return number }
    numbers[shape] = numbers.count
    return numbers.count - 1
  }
}
