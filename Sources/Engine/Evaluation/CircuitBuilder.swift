/// Puts gates together so that equal conditions share one gate.
///
/// Only what holds in three-valued logic is simplified: "p and not p" stays as it is, for where p is
/// unknown so is the whole.
struct CircuitBuilder {
  private var gates = [
    Gate(
      kind: .always, atoms: AtomSet(cell: 0, domain: .value, mask: 0), first: 0, count: 0)
  ]
  private var operands: [Operand] = []
  private var known: [Shape: Operand] = [:]

  /// What makes two gates the same.
  private struct Shape: Hashable {
    let kind: Gate.Kind
    let atoms: AtomSet
    let operands: [Operand]
  }

  static let always = Circuit.always
  static let never = !Circuit.always
  private static let noAtoms = AtomSet(cell: 0, domain: .value, mask: 0)

  /// One of these atoms holds. An empty set never does.
  mutating func any(of atoms: AtomSet) -> Operand {
    atoms.mask == 0 ? Self.never : gate(.atoms, atoms, [])
  }

  mutating func all(_ conditions: [Operand]) -> Operand {
    combine(.all, conditions, neutral: Self.always, decisive: Self.never)
  }

  mutating func any(_ conditions: [Operand]) -> Operand {
    combine(.any, conditions, neutral: Self.never, decisive: Self.always)
  }

  /// True unless the condition is certainly false.
  mutating func maybe(_ condition: Operand) -> Operand {
    condition.gate == Self.always.gate ? condition : gate(.maybe, Self.noAtoms, [condition])
  }

  /// True only when the condition is certainly true.
  mutating func surely(_ condition: Operand) -> Operand { !maybe(!condition) }

  /// The condition with its unknown settled.
  mutating func settle(_ condition: Operand, ifUnknown: Bool) -> Operand {
    ifUnknown ? maybe(condition) : surely(condition)
  }

  mutating func enter(_ cell: Int, if reached: Operand) {
    append(
      .enter, AtomSet(cell: cell, domain: .value, mask: 0),
      reached == Self.always ? [] : [reached])
  }

  func finish() -> Circuit { Circuit(gates: gates, operands: operands) }

  private mutating func combine(
    _ kind: Gate.Kind, _ conditions: [Operand], neutral: Operand, decisive: Operand
  ) -> Operand {
    if conditions.contains(decisive) { return decisive }
    let parts = Set(conditions.filter { $0 != neutral }).sorted()
    switch parts.count {
    case 0: return neutral
    case 1: return parts[0]
    default: return gate(kind, Self.noAtoms, parts)
    }
  }

  private mutating func gate(_ kind: Gate.Kind, _ atoms: AtomSet, _ parts: [Operand]) -> Operand {
    let shape = Shape(kind: kind, atoms: atoms, operands: parts)
    if let operand = known[shape] { return operand }
    let operand = append(kind, atoms, parts)
    known[shape] = operand
    return operand
  }

  @discardableResult
  private mutating func append(
    _ kind: Gate.Kind, _ atoms: AtomSet, _ parts: [Operand]
  ) -> Operand {
    gates.append(
      Gate(
        kind: kind, atoms: atoms, first: Int32(operands.count), count: Int32(parts.count)))
    operands += parts
    return Operand(gate: gates.count - 1)
  }
}
