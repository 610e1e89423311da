internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

extension Happening {
  /// What an example does in which it happens, such as `chooses 'bath' of 'tried'`.
  func text(of machine: Machine) -> String {
    switch self {
    case .reach(let state): "comes to '\(state)'"
    case .choose(let state, .other): "answers '\(state)' in own words"
    case .choose(let state, let option): "chooses '\(option)' of '\(state)'"
    case .route(let state, let index, true):
      "goes from '\(state)' to \(machine.questionnaire.target(of: index, of: state))"
    case .route(let state, let index, false):
      "comes by the way from '\(state)' to \(machine.questionnaire.target(of: index, of: state)) "
        + "and does not go it"
    case .passage(let state, true): "goes through somebody or something in '\(state)'"
    case .passage(let state, false): "passes somebody or something by in '\(state)'"
    case .interrupt(let state): "shows '\(state)' by itself"
    case .give(let advice, let text): "is given '\(advice)' in its text '\(text.rawValue)'"
    case .show(let prompt): "shows '\(prompt)'"
    }
  }

  /// Where it is written what can happen.
  func place(in places: Places, of machine: Machine) -> Place? {
    switch self {
    case .reach(let state), .passage(let state, _): places.state(state)
    case .choose(let state, let option):
      machine.questionnaire.place(of: option, of: state)
        .flatMap { places["/states/\(state)/of/\($0)"] } ?? places.state(state)
    case .route(let state, let index, _): places.route(index, of: state)
    case .interrupt(let state): places.urgent(state)
    case .give(let advice, _): places.advice(advice)
    case .show(let prompt): places.prompt(prompt)
    }
  }
}

extension Questionnaire {
  fileprivate func target(of route: Int, of state: StateID) -> String {
    switch states.first(where: { $0.id == state })?.routes[route].target {
    case .state(let next): "'\(next)'"
    case .nextPerson: "the next person"
    case .back, nil: "where it was"
    }
  }

  fileprivate func place(of option: OptionID, of state: StateID) -> Int? {
    states.first { $0.id == state }?.question?.choices?.options.firstIndex(of: option)
  }
}
