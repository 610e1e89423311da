internal import Engine
internal import Proving
internal import Questions

/// The one change in a conversation that breaks a promise about changes: an answer that becomes a
/// non-answer and takes protective advice away, or one that comes later and takes back the call of
/// an urgent screen.
struct TurningPoint: Hashable, Sendable {
  /// What was said before the change, and after it; without what is then not asked.
  let before, after: Conversation
  /// What is said otherwise after it, or for the first time.
  let statement: Statement

  /// Nil for a promise that one conversation breaks by itself.
  init?(_ example: Counterexample, of property: Property, in machine: Machine) {
    guard let shown = example.conversation else { return nil }
    let changes = ConversationChanges(shown, machine.questionnaire)
    switch property {
    case .keeps(let id):
      let index = machine.questionnaire.advice.firstIndex { $0.id == id }
      let found = changes.weaker(example.changed).first { change in
        index.map { machine.evaluate(change.result).advice($0) } == .false
      }
      guard let found else { return nil }
      (before, after) = (shown, machine.withoutSetAside(found.result))
      statement = found.statement
    case .interruptsAtOnce(let id):
      let index = machine.questionnaire.urgent.firstIndex { $0.state == id }
      let found = changes.shorter(example.changed).first { change in
        index.map { machine.evaluate(change.result).isUrgent($0) } ?? false
      }
      guard let found else { return nil }
      (before, after) = (machine.withoutSetAside(found.result), shown)
      statement = found.statement
    case .guarantee, .redFlag, .ends, .canReach, .canInterrupt, .canGive, .canPrompt, .tellsTruly,
      .hasSource, .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
      return nil
    }
  }

  /// The statement, and whoever is named on one side alone.
  func marked(in questionnaire: Questionnaire) -> Set<Statement> {
    let named = [before, after].map { conversation in
      Set(
        conversation.statements(for: questionnaire).filter {
          if case .person = $0 { true } else { false }
        })
    }
    return named[0].symmetricDifference(named[1]).union([statement])
  }

  /// What the answer becomes; nil where another thing than an answer changes.
  var answer: Answer? {
    guard case .answer(let key, let person) = statement else { return nil }
    return after[key, of: person]
  }
}
