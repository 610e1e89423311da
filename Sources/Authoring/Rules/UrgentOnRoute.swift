import JSONSource

/// An urgent screen interrupts: no route leads to it.
enum UrgentOnRoute: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let targets = outline.draft.states.flatMap(\.routes).compactMap { route -> Name? in
      if case .state(let name) = route.target { name } else { nil }
    }
    let starts =
      [outline.draft.start?.talk, outline.draft.start?.after].compactMap(\.self)
      + outline.draft.states.compactMap { $0.loop?.start }
    return (targets + starts).compactMap { name in
      guard let state = outline.names.states[name.value], outline.names.urgent.contains(state)
      else { return nil }
      return Diagnostic(
        .urgentOnRoute, "'\(name.value)' is an urgent screen", at: name.place,
        help: "it comes by its 'when', or when '!' is typed")
    }
  }
}
