import JSONSource

/// Every source is one that an advice or a prompt rests on.
enum UnusedSource: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let draft = outline.draft
    let used = Set(
      (draft.advice.flatMap(\.sources) + draft.prompts.flatMap(\.sources)).map(\.value))
    return draft.sources.filter { !used.contains($0.name.value) }.map { source in
      Diagnostic(
        .unusedSource, "nothing rests on the source '\(source.name.value)'",
        at: source.name.place, help: "take it out, or name it in 'sources'")
    }
  }
}
