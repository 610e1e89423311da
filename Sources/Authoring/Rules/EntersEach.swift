import JSONSource

/// The states of an `each` are come to from its start only.
enum EntersEach: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let states = outline.draft.states
    let routes = states.indices.flatMap { source in
      states[source].routes.compactMap { route -> Diagnostic? in
        guard case .state(let name) = route.target else { return nil }
        return check(name, from: outline.graph.loopOf[source], outline)
      }
    }
    let starts = states.indices.compactMap { source in
      states[source].loop.flatMap { check($0.start, from: source, outline) }
    }
    let entries = [outline.draft.start?.talk, outline.draft.start?.after].compactMap { name in
      name.flatMap { check($0, from: nil, outline) }
    }
    return routes + starts + entries
  }

  private static func check(_ name: Name, from inside: Int?, _ outline: Outline) -> Diagnostic? {
    guard let target = outline.names.states[name.value],
      let loop = outline.graph.loopOf[target], loop != inside
    else { return nil }
    return Diagnostic(
      .entersEach,
      "'\(name.value)' stands inside the 'each' of '\(outline.draft.states[loop].name.value)'",
      at: name.place, help: "it is come to from there only")
  }
}
