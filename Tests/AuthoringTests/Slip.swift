import Authoring
import Testing

/// A slip in the smallest questionnaire, and what must be found at its markers.
struct Slip: Sendable, CustomTestStringConvertible {
  let edits: [Edit]
  let found: [Found]

  /// One edit with one thing found.
  init(
    _ code: DiagnosticCode, _ piece: String, _ replacement: String, help: String? = nil
  ) {
    edits = [(piece, replacement)]
    found = [Found(code, help)]
  }

  var testDescription: String { "\(edits.first?.replacement ?? "")" }
}

func findings(_ slip: Slip) throws -> [Found] {
  guard let edit = slip.edits.first else { return [] }
  return try findings(edit)
}
