import JSONSource

/// Nothing stands behind a way on that is open to everyone.
enum RouteNeverTaken: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.states.compactMap { state in
      guard let open = state.routes.firstIndex(where: { $0.when == nil }),
        open + 1 < state.routes.count
      else { return nil }
      return Diagnostic(
        .routeNeverTaken, "this route is never taken: the one before it is open to everyone",
        at: state.routes[open + 1].origin.place, help: "put the route without 'when' last")
    }
  }
}
