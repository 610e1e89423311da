import JSONSource
import Questions

/// A leaflet lies about at home: nothing in it follows from a sensitive answer.
enum PersonalReadsSensitive: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.advice.flatMap { advice -> [Diagnostic] in
      guard let leaflet = advice.leaflet, leaflet.value == .personal, let when = advice.when
      else { return [] }
      let sensitive = outline.mentions.inside(when).compactMap { located -> String? in
        guard case .state(let state) = located.mention.subject,
          outline.draft.states[state].isSensitive
        else { return nil }
        return outline.draft.states[state].name.value
      }
      guard let first = sensitive.min() else { return [] }
      return [
        Diagnostic(
          .personalReadsSensitive,
          "the advice '\(advice.name.value)' stands in some leaflets by the sensitive answer to "
            + "'\(first)'",
          at: leaflet.place, help: "write \"leaflet\": \"always\" or \"never\"")
      ]
    }
  }
}
