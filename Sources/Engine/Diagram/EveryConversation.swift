/// The algebra of all conversations at once: a truth is the conversations in which something is
/// surely so, and those in which it possibly is, each as a function in one shared diagram.
package struct EveryConversation: TruthAlgebra, ~Copyable {
  package typealias Truth = Rails<Edge>

  package var diagram: Diagram
  private var readings: [CellReading]
  /// Where each cell lies on the path, as far as it was entered.
  private var onPath: [Edge]
  /// The gate being evaluated, where each may be given up alone.
  private var attempt: Diagram.Attempt?
  private var givenUp: Set<Int> = []
  /// Told how many gates are evaluated.
  private var progress: (Int) -> Void = { _ in }

  /// - Parameters:
  ///   - readings: what the atoms of each cell mean in the diagram, by cell.
  ///   - diagram: in which the readings were made.
  package init(readings: [CellReading], in diagram: consuming Diagram) {
    self.readings = readings
    self.diagram = diagram
    onPath = Array(repeating: .never, count: readings.count)
  }

  /// Evaluates a circuit for every conversation.
  package mutating func evaluate(_ circuit: Circuit) -> [Rails<Edge>] { circuit.run(in: &self) }

  /// From now on evaluates the circuits of another questionnaire in the same diagram, given what the
  /// atoms of its own cells mean there, by cell.
  package mutating func read(_ readings: [CellReading]) {
    self.readings = readings
    onPath = Array(repeating: .never, count: readings.count)
  }

  /// Evaluates as much of a circuit as the limits of the diagram allow: a gate that is too large is
  /// given up, and the others go on. Says after each how many are done.
  ///
  /// Gates that are `hopeless`, known to be too large, are given up without being tried.
  ///
  /// - Returns: the truths, and the gates that were given up, and those resting on them, whose truths
  ///   mean nothing.
  package mutating func evaluateWhatFits(
    _ circuit: Circuit, but hopeless: Set<Int> = [],
    progress: @escaping (_ done: Int) -> Void = { _ in }
  ) -> (truths: [Rails<Edge>], lost: Set<Int>) {
    (attempt, givenUp, self.progress) = (diagram.attempt(), hopeless, progress)
    let truths = circuit.without(hopeless).run(in: &self)
    (attempt, self.progress) = (nil, { _ in })
    return (truths, circuit.gates(restingOn: givenUp))
  }

  package mutating func kept(_ truth: Rails<Edge>, of gate: Int) -> Rails<Edge> {
    guard let attempt else { return truth }
    progress(gate + 1)
    let isWhole = diagram.settle(attempt)
    self.attempt = diagram.attempt()
    if isWhole { return truth }
    givenUp.insert(gate)
    return Rails(surely: .never, possibly: .always)
  }

  package func constant(_ value: Bool) -> Rails<Edge> { both(value ? .always : .never) }

  package mutating func and(_ left: Rails<Edge>, _ right: Rails<Edge>) -> Rails<Edge> {
    let surely = diagram.and(left.surely, right.surely)
    if left.isCertain && right.isCertain { return both(surely) }
    return Rails(surely: surely, possibly: diagram.and(left.possibly, right.possibly))
  }

  package mutating func or(_ left: Rails<Edge>, _ right: Rails<Edge>) -> Rails<Edge> {
    not(and(not(left), not(right)))
  }

  package func not(_ truth: Rails<Edge>) -> Rails<Edge> {
    Rails(surely: !truth.possibly, possibly: !truth.surely)
  }

  package func maybe(_ truth: Rails<Edge>) -> Rails<Edge> { both(truth.possibly) }

  package mutating func enter(_ cell: Int, if reached: Rails<Edge>?) {
    onPath[cell] = reached?.possibly ?? .always
  }

  package mutating func any(of atoms: AtomSet) -> Rails<Edge> {
    let (cell, path) = (Int(atoms.cell), onPath[Int(atoms.cell)])
    var result = constant(false)
    switch atoms.domain {
    case .value:
      for atom in readings[cell].atoms where atom.mask & atoms.mask != 0 {
        result = or(result, atom.truth)
      }
    case .status:
      let (answered, unsure) = (readings[cell].answered, readings[cell].unsure)
      if atoms.mask & AnswerStatus.answered != 0 { result = or(result, both(answered)) }
      if atoms.mask & AnswerStatus.unsure != 0 { result = or(result, both(unsure)) }
    }
    return and(result, both(path))
  }

  private func both(_ edge: Edge) -> Rails<Edge> { Rails(surely: edge, possibly: edge) }
}

extension Rails<Edge> {
  /// Whether the truth is unknown nowhere.
  package var isCertain: Bool { surely == possibly }
}

/// What can be read from one cell, as functions in a diagram.
package struct CellReading: Hashable, Sendable {
  /// What each atom of the cell's domain means.
  package let atoms: [Atom]
  /// Where a value was given.
  package let answered: Edge
  /// Where "not sure" was given.
  package let unsure: Edge

  package init(atoms: [Atom], answered: Edge, unsure: Edge) {
    (self.atoms, self.answered, self.unsure) = (atoms, answered, unsure)
  }

  /// Nothing can be read from a cell that asks for nothing.
  package static let nothing = CellReading(atoms: [], answered: .never, unsure: .never)

  package struct Atom: Hashable, Sendable {
    package let mask: UInt64
    package let truth: Rails<Edge>

    package init(mask: UInt64, truth: Rails<Edge>) { (self.mask, self.truth) = (mask, truth) }
  }
}
