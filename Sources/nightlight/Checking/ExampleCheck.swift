internal import Advising
internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions

/// Whether the examples of a questionnaire lead to what they say, and keep its guarantees.
struct ExampleCheck {
  /// An error for each example that does not hold, and for each guarantee and red flag that one
  /// breaks, in the order of the examples.
  private(set) var diagnostics: [Diagnostic] = []
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
      } else {
        add(
          "example-differs", "the example '\(example.id)' leads to something else",
          at: places.example(example.id) ?? places[""], help: differences.joined(separator: "; "))
      }
      for index in evaluation.brokenGuarantees {
        let guarantee = questionnaire.guarantees[index].id
        add(
          "guarantee-broken", "'\(guarantee)' does not hold in the example '\(example.id)'",
          at: places.guarantee(guarantee) ?? places[""])
      }
      for index in evaluation.brokenRedFlags {
        let fact = questionnaire.facts[index].id
        add(
          "red-flag-broken", "'\(fact)' is without its advice in the example '\(example.id)'",
          at: places.fact(fact) ?? places[""])
      }
    }
  }

  private mutating func add(
    _ code: String, _ message: String, at place: Place?, help: String? = nil
  ) {
    guard let place else { return }
    diagnostics.append(Diagnostic(error: code, message, at: place, help: help))
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
