import JSONSource

/// Where a condition can be unknown, a route and a prompt say what happens then; elsewhere not.
enum IfUnknown: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    let routes = outline.draft.states.flatMap(\.routes).compactMap { route in
      check(outline, route.when, route.ifUnknown, "the route", isPrompt: false)
    }
    let loops = outline.draft.states.compactMap(\.loop).compactMap { loop in
      check(outline, loop.condition, loop.ifUnknown, "the 'each'", isPrompt: false)
    }
    let prompts = outline.draft.prompts.compactMap { prompt in
      check(
        outline, prompt.when, prompt.ifUnknown, "the prompt '\(prompt.name.value)'",
        isPrompt: true)
    }
    return routes + loops + prompts
  }

  private static func check(
    _ outline: Outline, _ when: DraftCondition?, _ ifUnknown: Located<Bool?>?, _ subject: String,
    isPrompt: Bool
  ) -> Diagnostic? {
    guard let when else {
      guard let ifUnknown, !isPrompt else { return nil }
      return Diagnostic(
        .superfluousIfUnknown, "'ifUnknown' means nothing without a condition",
        at: ifUnknown.place, help: "take it out")
    }
    guard let condition = outline.resolved(when), outline.knowability.knows(condition) else {
      return nil
    }
    switch (outline.knowability.canBeUnknown(condition), ifUnknown) {
    case (true, nil):
      return Diagnostic(
        .missingIfUnknown, "\(subject) does not say what happens when its condition is unknown",
        at: when.place, help: "add \"ifUnknown\"; the protective side is the one that asks more")
    case (false, let ifUnknown?):
      return Diagnostic(
        .superfluousIfUnknown, "the condition of \(subject) is never unknown",
        at: ifUnknown.place, help: "take out 'ifUnknown'")
    case (true, .some), (false, nil):
      return nil
    }
  }
}
