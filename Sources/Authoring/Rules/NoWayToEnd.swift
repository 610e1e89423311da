import JSONSource

/// From where the talk and the part after it begin, an end can be come to.
enum NoWayToEnd: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let graph = outline.graph
    return [
      (outline.draft.start?.talk, graph.reachedInTalk),
      (outline.draft.start?.after, graph.reachedAfter),
    ].compactMap { name, reached in
      guard let name else { return nil }
      let hasEnd = reached.contains { state in
        if case .end = outline.draft.states[state].kind { true } else { false }
      }
      return hasEnd
        ? nil
        : Diagnostic(
          .noWayToEnd, "no way from '\(name.value)' comes to an end", at: name.place,
          help: "let a 'next' lead to a state with 'end'")
    }
  }
}
