import JSONSource
import Questions

/// The talk ends with the end of the talk, and the part after it with its own.
enum WrongEnd: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let graph = outline.graph
    return outline.draft.states.enumerated().compactMap { index, state in
      guard case .end(let end) = state.kind,
        graph.reachedInTalk.contains(index) != graph.reachedAfter.contains(index)
      else { return nil }
      let entry: Entry = graph.reachedInTalk.contains(index) ? .talk : .after
      guard end.value != entry else { return nil }
      return Diagnostic(
        .wrongEnd,
        "'\(state.name.value)' ends '\(end.value.rawValue)', and '\(entry.rawValue)' "
          + "comes to it",
        at: end.place, help: "write \"end\": \"\(entry.rawValue)\"")
    }
  }
}
