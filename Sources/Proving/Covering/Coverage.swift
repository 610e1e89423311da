internal import Advising
package import Engine
package import Questions

/// What happens in some conversations, such as the examples of a questionnaire, of all that could.
///
/// The evaluator of a session says what happens in each of them.
package struct Coverage: Hashable, Sendable {
  /// Everything that could happen, by kind and then in the order of the file.
  package let all: [Happening]
  private(set) package var covered: Set<Happening> = []
  package let machine: Machine

  /// Counts what an audience may know of.
  package init(
    of machine: Machine, by conversations: [Conversation] = [], for audience: Audience = .restricted
  ) {
    self.machine = machine
    all = Happening.all(of: machine, for: audience)
    for happenings in happenings(in: conversations) { covered.formUnion(happenings) }
    covered.formIntersection(all)
  }

  /// What happens in each of some conversations.
  func happenings(in conversations: [Conversation]) -> [Set<Happening>] {
    var automata: [[Int]: Automaton] = [:]
    return conversations.map { conversation in
      let slots = machine.slots(of: conversation)
      let automaton = automata[slots] ?? machine.automaton(slots: slots, watchingForks: true)
      automata[slots] = automaton
      return Set(happenings(in: conversation, automaton)).intersection(all)
    }
  }

  package func count(of kind: Happening.Kind) -> (covered: Int, all: Int) {
    let all = all.filter { $0.kind == kind }
    return (all.count { covered.contains($0) }, all.count)
  }

  /// What happens in none of the conversations.
  package var missing: [Happening] { all.filter { !covered.contains($0) } }

  private func happenings(in conversation: Conversation, _ automaton: Automaton) -> [Happening] {
    let evaluation = machine.evaluate(conversation, with: automaton)
    let guidance = Guidance(evaluation, of: machine.questionnaire)
    return states(in: conversation, evaluation) + forks(in: evaluation)
      + guidance.urgent.map { .interrupt($0) } + guidance.advice.map { .give($0.id, $0.text) }
      + guidance.prompts.map { .show($0) }
  }

  private func states(in conversation: Conversation, _ evaluation: Evaluation) -> [Happening] {
    let (states, automaton) = (machine.questionnaire.states, evaluation.automaton)
    let loops = automaton.loopReached.filter { evaluation.truth(of: $0.value) == .true }
    return loops.keys.map { .reach(states[$0].id) }
      + automaton.cells.indices.filter(evaluation.isReached(cell:)).flatMap { cell -> [Happening] in
        guard case .state(let state, let seat) = automaton.cells[cell].subject else { return [] }
        var chosen: [OptionID] = []
        if case .value(.options(let options, let other)) = machine.answer(
          in: conversation, to: state, at: seat)
        {
          chosen = options + (other == nil ? [] : [.other])
        }
        return [.reach(states[state].id)] + chosen.map { .choose(states[state].id, $0) }
      }
  }

  private func forks(in evaluation: Evaluation) -> [Happening] {
    evaluation.automaton.forks.compactMap { fork in
      let state = machine.questionnaire.states[fork.state].id
      let isTaken = evaluation.truth(of: fork.taken) == .true
      guard isTaken || evaluation.truth(of: fork.refused) == .true else { return nil }
      return fork.route.map { .route(state, $0, taken: isTaken) }
        ?? .passage(state, entered: isTaken)
    }
  }
}
