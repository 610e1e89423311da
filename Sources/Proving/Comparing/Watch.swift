package import Engine
internal import Questions

/// Whether what is promised of a questionnaire notices a change to its rules.
package struct Watch: ~Copyable {
  private let original: Machine
  private let limits: DiagramLimits
  /// What does not hold of the original itself.
  private let open: Set<Property>
  /// The original beside itself: most mutants know no more.
  private var ground: CommonGround
  private var own: Side

  /// What became of a mutant.
  package enum Finding: Hashable, Sendable {
    /// It makes the same of every conversation.
    case same
    /// The first property that the original has and the mutant has not.
    case noticed(Property)
    /// No property tells it apart; a shortest conversation of which it makes something else.
    case unnoticed(Counterexample)
    case notDecided
  }

  package init(of original: Machine, within limits: DiagramLimits = .standard) throws(Incomparable)
  {
    (self.original, self.limits) = (original, limits)
    open = Set(Prover.prove(original, within: limits).open.map(\.property))
    ground = try CommonGround(original, original, within: limits)
    own = ground.side(of: original)
  }

  package mutating func finding(on mutant: Machine) -> Finding {
    do throws(Incomparable) {
      guard let difference = try difference(from: mutant) else { return .same }
      return noticing(mutant) ?? .unnoticed(difference)
    } catch {
      return .notDecided
    }
  }

  /// The first property that the mutant has lost; nil where it has them all.
  private func noticing(_ mutant: Machine) -> Finding? {
    var prover = Prover(mutant, within: limits)
    for property in Property.all(of: mutant, prover.space.automaton)
    where !open.contains(property) {
      let verdict = prover.examine(property)
      if prover.everyone.diagram.isExhausted { return .notDecided }
      if verdict != .proved { return .noticed(property) }
    }
    return nil
  }

  /// A shortest conversation of which the mutant makes something else; nil where there is none.
  private mutating func difference(from mutant: Machine) throws(Incomparable) -> Counterexample? {
    if ground.everyone.diagram.count > limits.nodes / 2 {
      ground = try CommonGround(original, original, within: limits)
      own = ground.side(of: original)
    }
    guard ground.knowsAll(of: mutant) else {
      var both = try CommonGround(original, mutant, within: limits)
      let (first, second) = (both.side(of: original), both.side(of: mutant))
      return try both.firstDifference(first, second)
    }
    let other = ground.side(of: mutant)
    return try ground.firstDifference(own, other)
  }
}

extension CommonGround {
  /// Whether a questionnaire cuts no number otherwise than the two that the ground was made for.
  func knowsAll(of machine: Machine) -> Bool {
    let automaton = machine.automaton(slots: machine.questionnaire.people.map { _ in 1 })
    return automaton.cells.allSatisfy { cell in
      guard case .classes(let own) = cell.domain else { return true }
      guard let place = self.cell(of: cell.subject, machine),
        case .classes(let cuts) = space.automaton.cells[place].domain
      else { return false }
      return Set(own).isSubset(of: cuts)
    }
  }

  /// A shortest conversation of which two questionnaires make something else, in the first way in
  /// which they do; nil where they make the same of all.
  mutating func firstDifference(_ first: Side, _ second: Side) throws(Incomparable)
    -> Counterexample?
  {
    let found = differences(first, second)
    guard !everyone.diagram.isExhausted else { throw .notDecided }
    guard let (_, difference) = found.first else { return nil }
    return try shortest(difference)
  }
}
