import JSONSource
import Questions

/// Teach-back is explaining, the parent's own words, and a verdict on the explaining; and it
/// explains again once at most.
enum WrongTeachBack: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.states.compactMap { check($0) } + again(outline) + outsideLoop(outline)
  }

  private static func check(_ state: DraftState) -> Diagnostic? {
    guard let role = state.role, state.teaches != nil, !state.isBroken else { return nil }
    if let audience = state.audience, audience.value != .parent, role.value != .why {
      return Diagnostic(
        .wrongTeachBack, "teach-back happens with the parent", at: audience.place,
        help: "the practitioner's own view is a question of its own, without 'as'")
    }
    switch (role.value, state.kind) {
    case (.given, .say), (.words, .ask(.text)), (.how, .ask(.one)), (.how, .ask(.many)),
      (.when, .ask(.date)), (.why, .ask(.text)), (.why, .ask(.one)), (.why, .ask(.many)):
      return nil
    case (.given, .ask(.one(let choices))) where isDelivery(choices): return nil
    case (.saidBack, .ask(.one(let choices)))
    where choices.named.map(\.description) == ["all", "some", "not-yet"] && !choices.allowsOther:
      return nil
    case (.given, .ask(.one)):
      return wrong(
        role, "whether it was given is a choice among what can become of a message",
        "write \"of\": [\(deliveries)], or some of them with \"given\"")
    case (.given, _): return wrong(role, "what is given is said", "write \"say\": true")
    case (.words, _):
      return wrong(role, "the parent's words are a text", "write \"ask\": \"text\"")
    case (.saidBack, _):
      return wrong(
        role, "the verdict on our explaining is one of 'all', 'some' and 'not-yet'",
        "write \"ask\": \"one\", \"of\": [\"all\", \"some\", \"not-yet\"]")
    case (.how, _):
      return wrong(role, "in what way it was given is a choice", "write \"ask\": \"one\"")
    case (.when, _):
      return wrong(role, "the day it was given is a date", "write \"ask\": \"date\"")
    case (.why, _):
      return wrong(role, "why it was not given is a text or a choice", "write \"ask\": \"text\"")
    }
  }

  private static let deliveries = Delivery.allCases.map { "\"\($0.rawValue)\"" }
    .joined(separator: ", ")

  private static func isDelivery(_ choices: Choices) -> Bool {
    let options = choices.named.map { Delivery(rawValue: $0.description) }
    return options.contains(.given) && !options.contains(nil) && !choices.allowsOther
  }

  /// "This message" is one only in a passage that goes through them; of all of them it is only
  /// said how a person had them, or why not.
  private static func outsideLoop(_ outline: Outline) -> [Diagnostic] {
    outline.draft.states.enumerated().compactMap { index, state in
      guard let name = state.teaches else { return nil }
      let around = outline.collections(around: index)
      switch name.value {
      case DraftState.messageOfLoop where !around.contains("message"):
        return Diagnostic(
          .wrongTeachBack, "'\(state.name.value)' stands in no 'each' over the messages",
          at: name.place, help: "name the message that it teaches")
      case DraftState.everyMessage
      where around.isEmpty || around.contains("message")
        || state.role.map { ![.how, .why].contains($0.value) } ?? false:
        return Diagnostic(
          .wrongTeachBack, "'\(state.name.value)' cannot be about all the messages of a person",
          at: name.place,
          help: "only 'how' and 'why', in an 'each' over people, speak of '@messages'")
      default: return nil
      }
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
