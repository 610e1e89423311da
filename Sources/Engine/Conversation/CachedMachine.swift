package import Questions

/// A machine that keeps what it was compiled to, by how many people there are: for whoever
/// evaluates many conversations.
package struct CachedMachine: Sendable {
  package let machine: Machine
  private var automata: [[Int]: Automaton] = [:]

  package init(_ machine: Machine) { self.machine = machine }

  /// What the rules come to in a conversation.
  package mutating func evaluate(_ conversation: Conversation) -> Evaluation {
    machine.evaluate(conversation, with: automaton(for: conversation))
  }

  /// The automaton for as many people as there are in a conversation.
  package mutating func automaton(for conversation: Conversation) -> Automaton {
    let slots = machine.slots(of: conversation)
    if let known = automata[slots] { return known }
    let automaton = machine.automaton(slots: slots)
    automata[slots] = automaton
    return automaton
  }
}
