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
  package static let version = 4

  let space: Space
  var everyone: EveryConversation
  /// What the atoms of each cell mean, by cell.
  let readings: [CellReading]
  private let truths: [Rails<Edge>]
  private var search: Shortest
  /// The gates that are too large, whose truths mean nothing.
  let lost: Set<Int>
  /// Whether a broken property is to be shown by one of the shortest conversations, or only told.
  var showsBreaches = true

  /// Proves every property, or finds what breaks it, and says meanwhile how far it is.
  package static func prove(
    _ machine: Machine, within limits: DiagramLimits = .standard,
    progress: @escaping (Progress) -> Void = { _ in }
  ) -> Proof {
    var prover = Prover(machine, within: limits, inParts: true, progress: progress)
    return prover.proof(progress)
  }

  /// Examines one property alone.
  package static func verdict(
    on property: Property, of machine: Machine, within limits: DiagramLimits = .standard
  ) -> Verdict {
    var prover = Prover(machine, within: limits, inParts: true)
    return prover.verdict(property)
  }

  /// With `inParts`, what is too large is given up alone; else everything is, and the diagram is
  /// exhausted. Gates that are `hopeless`, known to be too large, are not tried.
  init(
    _ machine: Machine, within limits: DiagramLimits, watchingForks: Bool = false,
    inParts: Bool = false, but hopeless: (Automaton) -> Set<Int> = { _ in [] },
    progress: @escaping (Progress) -> Void = { _ in }
  ) {
    space = Space(of: machine, watchingForks: watchingForks)
    search = Shortest(in: space)
    var diagram = Diagram(within: limits)
    readings = space.readings(in: &diagram)
    let isReadable = !diagram.isExhausted
    everyone = EveryConversation(readings: readings, in: diagram)
    // Where the answers themselves have no room, no gate means anything.
    if inParts && isReadable {
      let all = space.automaton.circuit.gates.count
      (truths, lost) = everyone.evaluateWhatFits(
        space.automaton.circuit, but: hopeless(space.automaton)
      ) { done in
        progress(.conditions(done: done, all: all))
      }
    } else {
      (truths, lost) = (everyone.evaluate(space.automaton.circuit), [])
    }
  }

  private mutating func proof(_ progress: (Progress) -> Void) -> Proof {
    var findings: [Proof.Finding] = []
    let properties = Property.all(of: space.machine, space.automaton)
    for property in properties {
      progress(.properties(done: findings.count, all: properties.count))
      findings.append(Proof.Finding(property: property, verdict: verdict(property)))
    }
    let nodes = everyone.diagram.count
    let conversations = count(.always, progress)
    return Proof(findings: findings, conversations: conversations, nodes: nodes, pairs: pairs())
  }

  mutating func verdict(_ property: Property) -> Verdict {
    if everyone.diagram.isExhausted || isLost(property.operands(in: space)) { return .notDecided }
    let attempt = everyone.diagram.attempt()
    let found = examine(property)
    // What was found while a limit was reached means nothing.
    guard everyone.diagram.settle(attempt) else { return .notDecided }
    // What a breach was found with is large, and of no more use.
    if found.isBroken { everyone.diagram.forget(attempt) }
    return found
  }

  func isLost(_ operands: [Operand]) -> Bool {
    let lost = lost
    return operands.contains { lost.contains($0.gate) }
  }

  /// How many complete conversations there are.
  mutating func conversations() -> Natural? { count(.always) }

  /// In how many complete conversations a function holds; nil when a limit was reached first.
  mutating func count(_ edge: Edge, _ progress: (Progress) -> Void = { _ in }) -> Natural? {
    if everyone.diagram.isExhausted || isLost(space.automaton.reached) { return nil }
    let attempt = everyone.diagram.attempt()
    let reached = space.automaton.reached.map { truth($0).possibly }
    let questions = space.blocks.count
    let complete = space.complete(reached: reached, in: &everyone.diagram) { done in
      progress(.questions(done: done, all: questions))
    }
    let all = everyone.diagram.and(complete, edge)
    return everyone.diagram.settle(attempt) ? space.count(all, in: everyone.diagram) : nil
  }

  func truth(_ operand: Operand) -> Rails<Edge> {
    let truth = truths[operand.gate]
    return operand.isNegated ? everyone.not(truth) : truth
  }

  /// The shortest conversation in which something holds that must not; nil where none is found within
  /// the limits.
  mutating func shortest(
    _ edge: Edge, changed: Counterexample.Changed? = nil, below bound: Cost? = nil
  ) -> Counterexample? {
    guard showsBreaches else { return nil }
    return search.assignment(of: edge, below: bound, in: everyone.diagram).map { values, cost in
      Counterexample(
        conversation: space.conversation(values), cost: cost, changed: changed)
    }
  }
}
