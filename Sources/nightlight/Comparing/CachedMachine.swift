internal import Engine
internal import Questions

/// A machine that keeps what it was compiled to, by how many people there are.
struct CachedMachine {
  let machine: Machine
  private var automata: [[Int]: Automaton] = [:]

  init(_ machine: Machine) { self.machine = machine }

  mutating func evaluate(_ conversation: Conversation) -> Evaluation {
    let slots = machine.slots(of: conversation)
    let automaton = automata[slots] ?? machine.automaton(slots: slots)
    automata[slots] = automaton
    return machine.evaluate(conversation, with: automaton)
  }
}
