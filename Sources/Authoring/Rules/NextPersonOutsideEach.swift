import JSONSource

/// There is a next person only inside an `each`.
enum NextPersonOutsideEach: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.states.enumerated().flatMap { index, state -> [Diagnostic] in
      guard outline.graph.loopOf[index] == nil else { return [] }
      return state.routes.compactMap { route in
        guard case .nextPerson(let origin) = route.target else { return nil }
        return Diagnostic(
          .nextPersonOutsideEach, "'\(state.name.value)' stands in no 'each'", at: origin.place,
          help: "name the state that follows")
      }
    }
  }
}
