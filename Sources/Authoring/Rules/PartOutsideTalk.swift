import JSONSource
import Questions

/// Parts are those of the talk: only a state for the parent names one.
enum PartOutsideTalk: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.states.compactMap { state in
      guard let part = state.part, let audience = state.audience, audience.value != .parent else {
        return nil
      }
      return Diagnostic(
        .partOutsideTalk,
        "'\(state.name.value)' names a part of the talk and is not for the parent",
        at: part.place, help: "take 'part' out")
    }
  }
}
