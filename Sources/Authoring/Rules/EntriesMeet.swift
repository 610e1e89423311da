import JSONSource

/// No state belongs to the talk and to the part after it: who is asked would be open.
enum EntriesMeet: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let graph = outline.graph
    let shared = graph.reachedInTalk.intersection(graph.reachedAfter)
    let help = "make a state for each of the two"
    if let after = graph.after, shared.contains(after), let name = outline.draft.start?.after {
      return [
        Diagnostic(
          .entriesMeet, "the talk comes to '\(name.value)', where the part after it begins",
          at: name.place, help: help)
      ]
    }
    return graph.reachedAfter.subtracting(shared).sorted().flatMap { source in
      outline.draft.states[source].routes.compactMap { route -> Diagnostic? in
        guard case .state(let name) = route.target, let target = outline.names.states[name.value],
          shared.contains(target)
        else { return nil }
        return Diagnostic(
          .entriesMeet, "the talk comes to '\(name.value)' too", at: name.place, help: help)
      }
    }
  }
}
