import JSONSource

/// A card hangs on the fridge: nothing on it was told in confidence.
enum CardSensitive: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    (outline.draft.card?.questions ?? []).compactMap { name in
      guard let state = outline.names.states[name.value],
        outline.draft.states[state].isSensitive
      else { return nil }
      return Diagnostic(
        .cardSensitive, "the sensitive answer to '\(name.value)' stands on the card",
        at: name.place, help: "take it from the card")
    }
  }
}
