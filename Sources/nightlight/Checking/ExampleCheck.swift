internal import Advising
internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// Whether the examples of a questionnaire lead to what they say, and which promises they break.
struct ExampleCheck {
  /// An error for each example that leads to something else, in the order of the examples.
  private(set) var diagnostics: [Diagnostic] = []
  /// The examples in which each guarantee and red flag does not hold.
  private(set) var breaking: [Property: [ExampleID]] = [:]
  let count: Int
  /// How many lead to what they say.
  private(set) var holding = 0

  init(of machine: Machine, places: Places) {
    let questionnaire = machine.questionnaire
    count = questionnaire.examples.count
    for example in questionnaire.examples {
      let evaluation = machine.evaluate(example.conversation)
      let differences = Self.differences(example, evaluation, by: machine)
      if differences.isEmpty {
        holding += 1
      } else if let place = places.example(example.id) ?? places[""] {
        diagnostics.append(
          Diagnostic(
            error: "example-differs", "the example '\(example.id)' leads to something else",
            at: place, help: differences.joined(separator: "; ")))
      }
      for index in evaluation.brokenGuarantees {
        breaking[.guarantee(questionnaire.guarantees[index].id), default: []].append(example.id)
      }
      for index in evaluation.brokenRedFlags {
        breaking[.redFlag(questionnaire.facts[index].id), default: []].append(example.id)
      }
    }
  }

  /// How what follows from the conversation of an example differs from what it says.
  static func differences(_ example: Example, _ evaluation: Evaluation, by machine: Machine)
    -> [String]
  {
    let found = Verdict(evaluation, of: example.conversation, by: machine)
    let audiences: [Audience] = [.practitioner, .restricted]
    return differences(
      "advice", expected: example.advice.map { "\($0.id) \($0.text.rawValue)" },
      given: found.guidance.advice.map { "\($0.id) \($0.text.rawValue)" })
      + example.advice.compactMap { levelDifference($0, machine.questionnaire) }
      + differences(
        "prompt", expected: example.prompts.map(\.description),
        given: found.guidance.prompts.map(\.description))
      + found.setAside.map { "'\($0)' is answered and not asked" }
      + (example.path.map { differences("path", expected: $0, given: found.path) } ?? [])
      + audiences.flatMap { audience in
        (example.audiences?[audience]).map { expected in
          differences(
            "for the audience '\(audience.rawValue)'", expected: expected.sorted(),
            given: machine.names(in: found, evaluation, for: audience).sorted())
        } ?? []
      }
  }

  private static func levelDifference(_ expected: Example.Expected, _ questionnaire: Questionnaire)
    -> String?
  {
    guard let level = expected.level,
      let found = questionnaire.advice.first(where: { $0.id == expected.id })?.level,
      found != level
    else { return nil }
    return "advice '\(expected.id)' at the level '\(found.rawValue)', not '\(level.rawValue)'"
  }

  private static func differences(_ kind: String, expected: [String], given: [String])
    -> [String]
  {
    if expected == given { return [] }
    let (missing, unexpected) = (expected.without(given), given.without(expected))
    if missing.isEmpty && unexpected.isEmpty {
      return ["\(kind) in another order: \(given.joined(separator: ", "))"]
    }
    return (missing.isEmpty ? [] : ["\(kind) missing: \(missing.joined(separator: ", "))"])
      + (unexpected.isEmpty ? [] : ["\(kind) besides: \(unexpected.joined(separator: ", "))"])
  }
}

extension [String] {
  /// What is left when each name of another list has been taken out once.
  fileprivate func without(_ others: [String]) -> [String] {
    others.reduce(into: self) { rest, name in
      if let index = rest.firstIndex(of: name) { rest.remove(at: index) }
    }
  }
}

extension Machine {
  /// The states come to, the advice and the prompts of a conversation that are for an audience, each
  /// by its name: an advice and a prompt may share one, which then stands twice.
  fileprivate func names(in found: Verdict, _ evaluation: Evaluation, for audience: Audience)
    -> [String]
  {
    let reached = Set(found.path.map { String($0.prefix { $0 != "@" }) })
    let states = questionnaire.states.indices.filter { index in
      let state = questionnaire.states[index]
      let loop = evaluation.automaton.loopReached[index].map { evaluation.truth(of: $0) }
      return state.audience == audience
        && (loop == .true || reached.contains(state.id.description))
    }.map { questionnaire.states[$0].id.description }
    let given = questionnaire.advice.filter { item in
      item.audience == audience && found.guidance.advice.contains { $0.id == item.id }
    }
    let shown = questionnaire.prompts.filter { item in
      item.audience == audience && found.guidance.prompts.contains(item.id)
    }
    return states + given.map(\.id.description) + shown.map(\.id.description)
  }
}
