internal import Advising
internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions

/// Whether the examples of a questionnaire lead to what they say.
struct ExampleCheck {
  /// An error for each example that does not hold, in the order of the file.
  let diagnostics: [Diagnostic]
  let count: Int

  /// How many hold.
  var holding: Int { count - diagnostics.count }

  init(of machine: Machine, places: Places) {
    let examples = machine.questionnaire.examples
    count = examples.count
    diagnostics = examples.compactMap { example in
      let given = Guidance(machine.evaluate(example.conversation), of: machine.questionnaire)
      let differences =
        Self.differences(
          "advice", expected: example.advice.map { "\($0.id) \($0.text.rawValue)" },
          given: given.advice.map { "\($0.id) \($0.text.rawValue)" })
        + Self.differences(
          "prompt", expected: example.prompts.map(\.description),
          given: given.prompts.map(\.description))
      guard !differences.isEmpty, let place = places.example(example.id) ?? places[""] else {
        return nil
      }
      return Diagnostic(
        error: "example-differs", "the example '\(example.id)' leads to something else",
        at: place, help: differences.joined(separator: "; "))
    }
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
