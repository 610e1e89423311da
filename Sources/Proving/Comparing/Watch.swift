package import Engine
internal import Questions

/// Whether what is promised of a questionnaire notices a change to its rules.
package struct Watch: ~Copyable {
  private let original: Machine
  private let limits: DiagramLimits
  /// What does not hold of the original itself, or is not decided.
  private let open: Set<Property>
  /// The original beside itself: most mutants know no more.
  private var ground: CommonGround
  private var own: Side
  /// Names for the gates of the original and its mutants, each proved alone, and those of the gates
  /// that are too large: a mutant that has them too spends no time on them.
  private var names = GateNames<Cell>()
  private let tooLarge: Set<Int>

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
    var ground = try CommonGround(original, original, within: limits)
    let own = try ground.side(of: original)
    (self.original, self.limits, self.own) = (original, limits, own)
    self.ground = ground
    var prover = Prover(original, within: limits, inParts: true)
    prover.showsBreaches = false
    let automaton = prover.space.automaton
    var open: Set<Property> = []
    for property in Property.all(of: original, automaton)
    where prover.verdict(property) != .proved {
      open.insert(property)
    }
    self.open = open
    let gates = names.numbers(of: automaton.circuit, leaves: automaton.cells)
    tooLarge = Set(prover.lost.map { gates[$0] })
  }

  package mutating func finding(on mutant: Machine) -> Finding {
    let difference: Difference
    do throws(Incomparable) {
      difference = try self.difference(from: mutant)
    } catch {
      return .notDecided
    }
    switch difference {
    case .nowhere: return .same
    case .somewhere(let example):
      return noticing(mutant) ?? example.map { .unnoticed($0) } ?? .notDecided
    case .notDecided: return .notDecided
    }
  }

  /// What a mutant makes otherwise of conversations.
  private enum Difference {
    case nowhere
    /// With one of the shortest that show it; nil where none was found within the limits.
    case somewhere(Counterexample?)
    case notDecided
  }

  /// The first property that the mutant has lost; nil where it has them all.
  private mutating func noticing(_ mutant: Machine) -> Finding? {
    var names = names
    func hopeless(_ automaton: Automaton) -> Set<Int> {
      let gates = names.numbers(of: automaton.circuit, leaves: automaton.cells)
      return Set(gates.indices.filter { tooLarge.contains(gates[$0]) })
    }
    var prover = Prover(mutant, within: limits, inParts: true, but: hopeless)
    prover.showsBreaches = false
    var isDecided = true
    for property in Property.all(of: mutant, prover.space.automaton)
    where !open.contains(property) {
      switch prover.verdict(property) {
      case .proved: continue
      case .broken: return .noticed(property)
      case .notDecided: isDecided = false
      }
    }
    return isDecided ? nil : .notDecided
  }

  private mutating func difference(from mutant: Machine) throws(Incomparable) -> Difference {
    if ground.everyone.diagram.isWorn {
      ground = try CommonGround(original, original, beyond: ground.beyond, within: limits)
      own = try ground.side(of: original)
    }
    guard ground.knowsAll(of: mutant) else {
      var both = try CommonGround(original, mutant, within: limits)
      let (first, second) = (try both.side(of: original), try both.side(of: mutant))
      return Self.difference(first, second, in: &both)
    }
    let other = try ground.side(of: mutant)
    return Self.difference(own, other, in: &ground)
  }

  /// The first way in which two questionnaires make something else of a conversation.
  private static func difference(
    _ first: Side, _ second: Side, in ground: inout CommonGround
  ) -> Difference {
    let found = ground.differences(first, second)
    guard !found.changes.isEmpty else {
      return found.notDecided.isEmpty ? .nowhere : .notDecided
    }
    for change in found.changes {
      if let shortest = ground.shortest(change.edge) { return .somewhere(shortest) }
    }
    return .somewhere(nil)
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
}
