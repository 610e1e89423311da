import JSONSource

/// The states of an `each` go on to one another or to the next person, never out of it.
enum LeavesEach: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let states = outline.draft.states
    let routes = states.indices.flatMap { source -> [Diagnostic] in
      guard let loop = outline.graph.loopOf[source] else { return [] }
      return states[source].routes.compactMap { route in
        guard case .state(let name) = route.target else { return nil }
        return check(name, of: loop, outline)
      }
    }
    let starts = states.indices.compactMap { source in
      states[source].loop.flatMap { check($0.start, of: source, outline) }
    }
    return routes + starts
  }

  private static func check(_ name: Name, of loop: Int, _ outline: Outline) -> Diagnostic? {
    guard let target = outline.names.states[name.value], outline.graph.loopOf[target] == nil,
      !outline.draft.states[target].isBroken
    else { return nil }
    return Diagnostic(
      .leavesEach,
      "'\(name.value)' leads out of the 'each' of '\(outline.draft.states[loop].name.value)'",
      at: name.place, help: "go on with '@next-person'; what follows stands in its 'next'")
  }
}
