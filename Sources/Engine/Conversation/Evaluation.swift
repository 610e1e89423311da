/// What follows from the answers of one conversation: what is reached, and which rules hold.
package struct Evaluation: Hashable, Sendable {
  package let automaton: Automaton
  private let truths: [Rails<Bool>]

  init(truths: [Rails<Bool>], automaton: Automaton) {
    (self.truths, self.automaton) = (truths, automaton)
  }

  package func truth(of operand: Operand) -> Truth {
    let truth = truths[operand.gate].truth
    guard operand.isNegated else { return truth }
    return switch truth {
    case .false: .true
    case .unknown: .unknown
    case .true: .false
    }
  }

  package func isReached(cell: Int) -> Bool { truth(of: automaton.reached[cell]) == .true }

  package func isReached(_ subject: Cell.Subject) -> Bool {
    automaton.cell(of: subject).map(isReached(cell:)) ?? false
  }

  package func advice(_ index: Int) -> Truth { truth(of: automaton.advice[index]) }

  package func prompt(_ index: Int) -> Truth { truth(of: automaton.prompts[index]) }

  /// Nil for a fact about one person.
  package func fact(_ index: Int) -> Truth? { automaton.facts[index].map(truth) }

  /// Whether an urgent screen shows itself; false for one that is only typed.
  package func isUrgent(_ index: Int) -> Bool {
    automaton.urgent[index].map(truth) == .true
  }

  /// The guarantees that this conversation breaks, by their places in the file.
  package var brokenGuarantees: [Int] {
    automaton.broken.indices.filter { truth(of: automaton.broken[$0]) == .true }
  }

  /// The red flags, by their places among the facts, that may be up here without their advice.
  package var brokenRedFlags: [Int] {
    automaton.redFlagBroken.indices.filter { index in
      automaton.redFlagBroken[index].map { truth(of: $0) } == .true
    }
  }
}
