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
      let differences = Self.differences(example, Guidance(evaluation, of: questionnaire))
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

  private static func differences(_ example: Example, _ given: Guidance) -> [String] {
    differences(
      "advice", expected: example.advice.map { "\($0.id) \($0.text.rawValue)" },
      given: given.advice.map { "\($0.id) \($0.text.rawValue)" })
      + differences(
        "prompt", expected: example.prompts.map(\.description),
        given: given.prompts.map(\.description))
  }

  private static func differences(_ kind: String, expected: [String], given: [String])
    -> [String]
  {
    let missing = expected.filter { !given.contains($0) }
    let unexpected = given.filter { !expected.contains($0) }
    if missing.isEmpty && unexpected.isEmpty {
      return expected == given ? [] : ["\(kind) in another order: \(given.joined(separator: ", "))"]
    }
    return (missing.isEmpty ? [] : ["\(kind) missing: \(missing.joined(separator: ", "))"])
      + (unexpected.isEmpty ? [] : ["\(kind) besides: \(unexpected.joined(separator: ", "))"])
  }
}
