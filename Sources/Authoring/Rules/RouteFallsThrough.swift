import JSONSource

/// The last way on is open to everyone, so that a conversation never gets stuck.
enum RouteFallsThrough: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.states.compactMap { state in
      guard let last = state.routes.last, last.when != nil else { return nil }
      return Diagnostic(
        .routeFallsThrough, "'\(state.name.value)' has no way on where no condition holds",
        at: last.origin.place, help: "end the list with a route without 'when'")
    }
  }
}
