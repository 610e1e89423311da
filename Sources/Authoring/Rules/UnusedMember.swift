import JSONSource

/// Every message is taught or served by an advice.
enum UnusedMember: Rule {
  static let needsWholeDraft = true

  static func check(_ outline: Outline) -> [Diagnostic] {
    let draft = outline.draft
    let used = Set(
      (draft.states.compactMap(\.teaches) + draft.advice.compactMap(\.message)).map(\.value))
    let isGoneThrough = draft.states.contains { $0.collections.contains("message") }
    guard let list = outline.names.lists["message"], !isGoneThrough else { return [] }
    return draft.lists[list].members.filter { !used.contains($0.name.value) }.map { member in
      Diagnostic(
        .unusedMember, "no advice and no teaching serves the message '\(member.name.value)'",
        at: member.name.place, help: "take it out, or name it as a 'message'")
    }
  }
}
