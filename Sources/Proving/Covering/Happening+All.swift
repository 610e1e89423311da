package import Engine
package import Questions

extension Happening {
  /// Everything that could happen in a conversation, as far as an audience may know of it, by kind
  /// and then in the order of the file.
  package static func all(of machine: Machine, for audience: Audience = .restricted) -> [Happening]
  {
    let automaton = machine.automaton(slots: machine.questionnaire.people.map { _ in 0 })
    let happenings =
      Property.all(of: machine, automaton).compactMap(\.happening)
      + machine.questionnaire.states.enumerated().filter { machine.flow.entryOf[$0.offset] != nil }
      .flatMap { choices(of: $0.element) + forks(of: $0.element) }
    let known = happenings.filter { machine.questionnaire.audience(of: $0) <= audience }
    return Kind.allCases.flatMap { kind in known.filter { $0.kind == kind } }
  }

  private static func choices(of state: State) -> [Happening] {
    guard let choices = state.question?.choices else { return [] }
    return (choices.named + (choices.allowsOther ? [.other] : [])).map { .choose(state.id, $0) }
  }

  private static func forks(of state: State) -> [Happening] {
    let routes = state.routes.indices.filter { state.routes[$0].when != nil }.flatMap { index in
      [Happening.route(state.id, index, taken: true), .route(state.id, index, taken: false)]
    }
    guard state.loop?.condition != nil else { return routes }
    return [.passage(state.id, entered: true), .passage(state.id, entered: false)] + routes
  }
}

extension Property {
  /// What has to be possible, for properties that say so.
  fileprivate var happening: Happening? {
    switch self {
    case .canReach(let id): .reach(id)
    case .canInterrupt(let id): .interrupt(id)
    case .canGive(let id, let text): .give(id, text)
    case .canPrompt(let id): .show(id)
    case .guarantee, .redFlag, .ends, .keeps, .tellsTruly, .interruptsAtOnce, .hasSource,
      .adviceIsOpen, .promptIsOpen, .stateIsOpen, .interruptIsOpen:
      nil
    }
  }
}

extension Questionnaire {
  fileprivate func audience(of happening: Happening) -> Audience {
    switch happening {
    case .reach(let id), .choose(let id, _), .route(let id, _, _), .passage(let id, _),
      .interrupt(let id):
      states.first { $0.id == id }?.audience ?? .restricted
    case .give(let id, _): advice.first { $0.id == id }?.audience ?? .restricted
    case .show(let id): prompts.first { $0.id == id }?.audience ?? .restricted
    }
  }
}
