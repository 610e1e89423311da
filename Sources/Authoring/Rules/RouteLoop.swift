import JSONSource

/// Routes make no loop: a conversation comes to an end.
enum RouteLoop: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.graph.cycles.compactMap { cycle in
      guard let first = cycle.first, let last = cycle.last else { return nil }
      let states = outline.draft.states
      let names = (cycle + [first]).map { states[$0].name.value }
      let place = states[last].routes.lazy.compactMap { route -> Place? in
        guard case .state(let name) = route.target, outline.names.states[name.value] == first
        else { return nil }
        return name.place
      }.first
      return Diagnostic(
        .routeLoop, "the routes make a loop: \(names.joined(separator: " → "))",
        at: place ?? states[last].name.place)
    }
  }
}
