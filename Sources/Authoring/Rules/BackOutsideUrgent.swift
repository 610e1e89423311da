import JSONSource

/// Only an urgent screen leads back to where one was.
enum BackOutsideUrgent: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.states.enumerated().flatMap { index, state -> [Diagnostic] in
      guard !outline.names.urgent.contains(index) else { return [] }
      return state.routes.compactMap { route in
        guard case .back(let origin) = route.target else { return nil }
        return Diagnostic(
          .backOutsideUrgent, "'\(state.name.value)' is not an urgent screen", at: origin.place,
          help: "name the state that follows, or add it to 'urgent'")
      }
    }
  }
}
