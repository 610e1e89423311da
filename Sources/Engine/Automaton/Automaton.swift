/// A questionnaire compiled for so many people: cells in topological order, and one circuit that
/// says of each conversation what is reached and which rules hold.
///
/// It holds indices, no names and no words.
package struct Automaton: Hashable, Sendable {
  package let circuit: Circuit
  package let cells: [Cell]
  /// Where each cell is reached, by cell.
  package let reached: [Operand]
  /// Where each loop itself is reached, by the index of its state.
  package let loopReached: [Int: Operand]
  /// The truth of each fact that is not about one person, by fact.
  package let facts: [Operand?]
  package let advice: [Operand]
  package let prompts: [Operand]
  package let urgent: [Operand?]
  /// Where each guarantee is broken, in the order of the file.
  package let broken: [Operand]
  /// Where each fact that is a red flag may be up without its advice; nil for other facts.
  package let redFlagBroken: [Operand?]
  /// The conditions on the way, where they were asked for; none otherwise.
  package let forks: [Fork]
  /// The slots compiled for each kind of person.
  package let slots: [Int]
  private let cellOf: [Cell.Subject: Int]

  init(
    circuit: Circuit, cells: [Cell], reached: [Operand], loopReached: [Int: Operand],
    facts: [Operand?], advice: [Operand], prompts: [Operand], urgent: [Operand?],
    broken: [Operand], redFlagBroken: [Operand?], forks: [Fork], slots: [Int]
  ) {
    (self.circuit, self.cells, self.reached) = (circuit, cells, reached)
    (self.loopReached, self.facts, self.advice) = (loopReached, facts, advice)
    (self.prompts, self.urgent, self.slots) = (prompts, urgent, slots)
    (self.broken, self.redFlagBroken, self.forks) = (broken, redFlagBroken, forks)
    cellOf = Dictionary(
      cells.enumerated().map { ($1.subject, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a subject among the cells, which is its place in the topological order.
  package func cell(of subject: Cell.Subject) -> Int? { cellOf[subject] }
}
