import JSONSource

/// Every part of the talk has a state.
enum UnusedPart: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let used = Set(outline.draft.states.compactMap(\.part?.value))
    return outline.draft.parts.filter { !used.contains($0.value) }.map { part in
      Diagnostic(
        .unusedPart, "no state belongs to the part '\(part.value)'", at: part.place,
        help: "take it out: the part line would count it")
    }
  }
}
