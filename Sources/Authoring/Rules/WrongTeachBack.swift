import JSONSource
import Questions

/// Teach-back is explaining, the parent's own words, and a verdict on the explaining; and it
/// explains again once at most.
enum WrongTeachBack: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.states.compactMap { check($0) } + again(outline)
  }

  private static func check(_ state: DraftState) -> Diagnostic? {
    guard let role = state.role, state.teaches != nil, !state.isBroken else { return nil }
    if let audience = state.audience, audience.value != .parent {
      return Diagnostic(
        .wrongTeachBack, "teach-back happens with the parent", at: audience.place,
        help: "the practitioner's own view is a question of its own, without 'as'")
    }
    switch (role.value, state.kind) {
    case (.given, .say), (.words, .ask(.text)): return nil
    case (.saidBack, .ask(.one(let choices)))
    where choices.named.map(\.description) == ["all", "some", "not-yet"] && !choices.allowsOther:
      return nil
    case (.given, _): return wrong(role, "what is given is said", "write \"say\": true")
    case (.words, _):
      return wrong(role, "the parent's words are a text", "write \"ask\": \"text\"")
    case (.saidBack, _):
      return wrong(
        role, "the verdict on our explaining is one of 'all', 'some' and 'not-yet'",
        "write \"ask\": \"one\", \"of\": [\"all\", \"some\", \"not-yet\"]")
    }
  }

  private static func wrong(_ role: Located<Teaching.Role>, _ message: String, _ help: String)
    -> Diagnostic
  {
    Diagnostic(.wrongTeachBack, message, at: role.place, help: help)
  }

  /// A message explained again and again is an examination.
  private static func again(_ outline: Outline) -> [Diagnostic] {
    let states = outline.draft.states
    let messages = Set(states.compactMap(\.teaches?.value))
    return messages.sorted().flatMap { message -> [Diagnostic] in
      func indices(_ role: Teaching.Role) -> [Int] {
        states.indices.filter {
          states[$0].teaches?.value == message && states[$0].role?.value == role
        }
      }
      let later = indices(.saidBack).reduce(into: Set<Int>()) { later, state in
        later.formUnion(StateGraph.reached(from: state, by: outline.graph.successors))
      }
      return indices(.given).filter(later.contains).dropFirst().compactMap { state in
        states[state].role.map {
          wrong($0, "'\(message)' is explained again more than once", "once is enough")
        }
      }
    }
  }
}
