import JSONSource
import Questions

/// An example expects the text for unknown answers only where the advice has one.
enum ImpossibleText: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.examples.flatMap(\.advice).compactMap { expected in
      guard expected.text.value == .unsure,
        let index = outline.names.advice[expected.advice.value]
      else { return nil }
      let advice = outline.draft.advice[index]
      guard let level = advice.level, let when = advice.when.flatMap(outline.resolved),
        !level.value.firesWhenUnknown
          || outline.knowability.knows(when) && !outline.knowability.canBeUnknown(when)
      else { return nil }
      return Diagnostic(
        .impossibleText, "'\(expected.advice.value)' is given only when its condition is certain",
        at: expected.text.place, help: "write \"text\": \"said\"")
    }
  }
}
