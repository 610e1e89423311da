import JSONSource

/// Every state can be come to: from one of the two entries, or as an urgent screen.
enum UnreachableState: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let graph = outline.graph
    let reached = graph.reachedInTalk.union(graph.reachedAfter).union(outline.names.urgent)
    let unreached = outline.draft.states.indices.filter { !reached.contains($0) }
    // What only unreachable states lead to comes back with them.
    let led = Set(unreached.flatMap { state in graph.successors[state].filter { $0 != state } })
    let states = unreached.filter { !led.contains($0) }.map { state in
      let name = outline.draft.states[state].name
      return Diagnostic(
        .unreachableState, "nothing leads to '\(name.value)'", at: name.place,
        help: "name it in a 'next' or a 'start', or take it out")
    }
    let urgent = outline.draft.urgent.filter { $0.typed?.value == false && $0.when == nil }
      .map { urgent in
        Diagnostic(
          .unreachableState, "nothing shows the urgent screen '\(urgent.state.value)'",
          at: urgent.state.place, help: "give it a 'when', or write \"typed\": true")
      }
    return states + urgent
  }
}
