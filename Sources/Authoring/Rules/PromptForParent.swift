import JSONSource
import Questions

/// A prompt is what only the practitioner is told.
enum PromptForParent: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.prompts.compactMap { prompt in
      guard let audience = prompt.audience, audience.value == .parent else { return nil }
      return Diagnostic(
        .promptForParent, "the prompt '\(prompt.name.value)' is for the parent",
        at: audience.place,
        help: "write 'practitioner' or 'restricted', or make an advice of it")
    }
  }
}
