internal import Engine
internal import Questions

extension Property {
  /// Everything that is to be shown of a questionnaire, kind by kind, each kind in the order of the
  /// file.
  static func all(of machine: Machine, _ automaton: Automaton) -> [Property] {
    let questionnaire = machine.questionnaire
    let shown = questionnaire.advice.filter { $0.hold == nil }
    let entries = [Entry.talk] + (questionnaire.start.after == nil ? [] : [.after])
    let inOrder = questionnaire.states.enumerated().filter {
      machine.flow.entryOf[$0.offset] != nil
    }
    let interrupting = questionnaire.urgent.filter { $0.when != nil }.map(\.state)
    let twoValued = automaton.circuit.neverUnknown
    return questionnaire.guarantees.map { .guarantee($0.id) }
      + questionnaire.facts.filter { $0.redFlag != nil }.map { .redFlag($0.id) }
      + entries.map { .ends($0) }
      + inOrder.map { .canReach($0.element.id) }
      + interrupting.map { .canInterrupt($0) }
      + shown.flatMap { advice -> [Property] in
        let index = questionnaire.advice.firstIndex(of: advice).map { automaton.advice[$0].gate }
        let mayBeUnsure =
          advice.level.firesWhenUnknown && !(index.map { twoValued[$0] } ?? true)
        return [.canGive(advice.id, .said)] + (mayBeUnsure ? [.canGive(advice.id, .unsure)] : [])
      }
      + questionnaire.prompts.map { .canPrompt($0.id) }
      + shown.filter { $0.level == .strong }.map { .keeps($0.id) }
      + shown.map { .tellsTruly($0.id) }
      + interrupting.map { .interruptsAtOnce($0) }
      + shown.map { .hasSource($0.id) }
      + shown.filter { $0.audience < .restricted }.map { .adviceIsOpen($0.id) }
      + questionnaire.prompts.filter { $0.audience < .restricted }.map { .promptIsOpen($0.id) }
      + inOrder.filter { $0.element.audience < .restricted }.map { .stateIsOpen($0.element.id) }
      + interrupting.map { .interruptIsOpen($0) }
  }
}

extension Circuit {
  /// Whether each gate is built from nothing that can be unknown.
  var neverUnknown: [Bool] {
    var result: [Bool] = []
    for gate in gates {
      let parts = operands[Int(gate.first)..<Int(gate.first + gate.count)]
      switch gate.kind {
      case .always, .maybe, .enter: result.append(true)
      case .atoms: result.append(gate.atoms.domain == .status)
      case .all, .any: result.append(parts.allSatisfy { result[$0.gate] })
      }
    }
    return result
  }
}
