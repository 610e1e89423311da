/// The algebra of one conversation: every truth is true, false or unknown.
struct Kleene: TruthAlgebra {
  typealias Truth = Rails<Bool>

  /// What is known of each cell, and what of that lies on the path so far.
  private let answers: [CellAnswer]
  private var onPath: [CellAnswer]

  init(answers: [CellAnswer]) {
    self.answers = answers
    onPath = Array(repeating: .nothing, count: answers.count)
  }

  /// Evaluates a circuit for this conversation.
  ///
  /// The generic code is specialised here, inside the module, without any attribute.
  mutating func evaluate(_ circuit: Circuit) -> [Rails<Bool>] { circuit.run(in: &self) }

  func constant(_ value: Bool) -> Rails<Bool> { Rails(surely: value, possibly: value) }

  func and(_ left: Rails<Bool>, _ right: Rails<Bool>) -> Rails<Bool> {
    Rails(
      surely: left.surely && right.surely, possibly: left.possibly && right.possibly)
  }

  func or(_ left: Rails<Bool>, _ right: Rails<Bool>) -> Rails<Bool> {
    Rails(
      surely: left.surely || right.surely, possibly: left.possibly || right.possibly)
  }

  func not(_ truth: Rails<Bool>) -> Rails<Bool> {
    Rails(surely: !truth.possibly, possibly: !truth.surely)
  }

  func maybe(_ truth: Rails<Bool>) -> Rails<Bool> { constant(truth.possibly) }

  mutating func enter(_ cell: Int, if reached: Rails<Bool>?) {
    if reached?.possibly ?? true { onPath[cell] = answers[cell] }
  }

  func any(of atoms: AtomSet) -> Rails<Bool> {
    let answer = onPath[Int(atoms.cell)]
    switch atoms.domain {
    case .value:
      return Rails(
        surely: answer.surely & atoms.mask != 0, possibly: answer.possibly & atoms.mask != 0)
    case .status:
      return constant(answer.status & atoms.mask != 0)
    }
  }
}

/// What one conversation says about one cell: the atoms that surely hold, those that may, and how
/// it was answered.
struct CellAnswer: Hashable, Sendable {
  var surely, possibly, status: UInt64

  static let nothing = CellAnswer(surely: 0, possibly: 0, status: 0)
}
