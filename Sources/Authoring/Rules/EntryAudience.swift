import JSONSource
import Questions

/// The talk is for the parent, and what comes after it never is: so what a parent sees follows
/// from the talk alone.
enum EntryAudience: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let graph = outline.graph
    return outline.draft.states.enumerated().compactMap { index, state in
      guard let audience = state.audience,
        graph.reachedInTalk.contains(index) != graph.reachedAfter.contains(index)
      else { return nil }
      let isTalk = graph.reachedInTalk.contains(index)
      guard isTalk != (audience.value == .parent) else { return nil }
      return Diagnostic(
        .entryAudience,
        isTalk
          ? "'\(state.name.value)' comes in the talk and is for the \(audience.value.noun)"
          : "'\(state.name.value)' comes after the talk and is for the parent",
        at: audience.place,
        help: isTalk ? "ask it after the talk" : "ask it in the talk, or narrow its audience")
    }
  }
}
