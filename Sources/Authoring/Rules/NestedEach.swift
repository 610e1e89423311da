import JSONSource

/// An `each` holds no other `each`: a list for each person is written as a pair.
enum NestedEach: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.states.enumerated().compactMap { index, state in
      guard state.loop != nil, let loop = outline.graph.loopOf[index] else { return nil }
      return Diagnostic(
        .nestedEach,
        "'\(state.name.value)' stands inside the 'each' of "
          + "'\(outline.draft.states[loop].name.value)'",
        at: state.name.place, help: "write a pair, such as \"each\": [\"carer\", \"message\"]")
    }
  }
}
