package import Engine
internal import Questions

/// Proves what must hold in every conversation that a questionnaire allows, with non-answers, any
/// number of people, and talks cut short.
///
/// The rules are those that a session runs: the same circuit, evaluated for all conversations at
/// once.
package struct Prover: ~Copyable {
  /// Raised whenever more is proved, or the same differently: what an earlier one found is then
  /// found anew.
  package static let version = 2

  let space: Space
  var everyone: EveryConversation
  /// What the atoms of each cell mean, by cell.
  let readings: [CellReading]
  private let truths: [Rails<Edge>]

  /// Proves every property, or finds what breaks it; says how many are done, and of how many, before
  /// each of them and before the counting.
  package static func prove(
    _ machine: Machine, within limits: DiagramLimits = .standard,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) -> Proof {
    var prover = Prover(machine, within: limits)
    return prover.proof(progress)
  }

  /// Examines one property alone.
  package static func verdict(
    on property: Property, of machine: Machine, within limits: DiagramLimits = .standard
  ) -> Verdict {
    var prover = Prover(machine, within: limits)
    return prover.verdict(property)
  }

  init(_ machine: Machine, within limits: DiagramLimits, watchingForks: Bool = false) {
    space = Space(of: machine, watchingForks: watchingForks)
    var diagram = Diagram(within: limits)
    readings = space.readings(in: &diagram)
    everyone = EveryConversation(readings: readings, in: diagram)
    truths = everyone.evaluate(space.automaton.circuit)
  }

  private mutating func proof(_ progress: (Int, Int) -> Void) -> Proof {
    var findings: [Proof.Finding] = []
    let properties = Property.all(of: space.machine, space.automaton)
    for property in properties {
      progress(findings.count, properties.count)
      findings.append(Proof.Finding(property: property, verdict: verdict(property)))
    }
    progress(findings.count, findings.count)
    let nodes = everyone.diagram.count
    return Proof(findings: findings, conversations: conversations(), nodes: nodes)
  }

  private mutating func verdict(_ property: Property) -> Verdict {
    if everyone.diagram.isExhausted { return .notDecided }
    let found = examine(property)
    // What was found while a limit was reached means nothing.
    return everyone.diagram.isExhausted ? .notDecided : found
  }

  /// How many complete conversations there are.
  mutating func conversations() -> Natural? { count(.always) }

  /// In how many complete conversations a function holds; nil when a limit was reached first.
  mutating func count(_ edge: Edge) -> Natural? {
    let reached = space.automaton.reached.map { truth($0).possibly }
    let complete = space.complete(reached: reached, in: &everyone.diagram)
    let all = everyone.diagram.and(complete, edge)
    return everyone.diagram.isExhausted ? nil : space.count(all, in: everyone.diagram)
  }

  func truth(_ operand: Operand) -> Rails<Edge> {
    let truth = truths[operand.gate]
    return operand.isNegated ? everyone.not(truth) : truth
  }

  /// The shortest conversation in which something holds that must not.
  func shortest(_ edge: Edge, changed: Counterexample.Changed? = nil) -> Counterexample? {
    var shortest = Shortest(in: space)
    return shortest.assignment(of: edge, in: everyone.diagram).map { values, cost in
      Counterexample(
        conversation: space.conversation(values), cost: cost, changed: changed)
    }
  }
}
