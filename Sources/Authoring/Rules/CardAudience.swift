import JSONSource
import Questions

/// The plan card is the parent's: only answers of the talk stand on it.
enum CardAudience: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    (outline.draft.card?.questions ?? []).compactMap { name in
      guard let state = outline.names.states[name.value],
        let audience = outline.draft.states[state].audience, audience.value != .parent
      else { return nil }
      return Diagnostic(
        .cardAudience,
        "'\(name.value)' is for the \(audience.value.noun) and stands on the parent's card",
        at: name.place, help: "take it from the card")
    }
  }
}
