import JSONSource
import Testing

/// A JSON text in which `▶` stands in front of the byte that is expected to be at fault.
struct Marked: CustomTestStringConvertible, Sendable {
  let code: String
  let text: String
  let pointer: String

  init(_ code: String, _ text: String, at pointer: String = "") {
    (self.code, self.text, self.pointer) = (code, text, pointer)
  }

  var testDescription: String { Visible.text("\(code): \(text)") }

  /// The text without its mark, and the line and column of the mark.
  var read: (bytes: [UInt8], line: Int, column: Int) {
    let pieces = Array(text.utf8).split(
      separator: Array("▶".utf8), maxSplits: 1, omittingEmptySubsequences: false)
    let lines = pieces[0].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (Array(pieces.joined()), lines.count, (lines.last?.count ?? 0) + 1)
  }
}

/// Reads bytes as a document.
func parse(_ bytes: [UInt8], within limits: JSONLimits = .questionnaire) -> Result<
  JSONValue, Diagnostic
> {
  do throws(Diagnostic) {
    return .success(
      try JSONDocument(parsing: SourceFile(name: "f.json", bytes: bytes), within: limits).root)
  } catch {
    return .failure(error)
  }
}

func parse(_ text: String, within limits: JSONLimits = .questionnaire) -> Result<
  JSONValue, Diagnostic
> {
  parse(Array(text.utf8), within: limits)
}

/// The diagnostic that a text ends in; nil when it is a document.
func refusal(of bytes: [UInt8], within limits: JSONLimits = .questionnaire) -> Diagnostic? {
  guard case .failure(let diagnostic) = parse(bytes, within: limits) else { return nil }
  return diagnostic
}

/// The value of a text, written again in the one shortest form.
func canonical(_ value: JSONValue) -> String {
  switch value.kind {
  case .null: return "null"
  case .boolean: return value.bool == true ? "true" : "false"
  case .number: return value.numberText ?? "?"
  case .string: return "\"\(value.string ?? "?")\""
  case .array: return "[\((value.elements ?? []).map(canonical).joined(separator: ","))]"
  case .object:
    let members = (value.members ?? []).map { "\"\($0.key)\":\(canonical($0.value))" }
    return "{\(members.joined(separator: ","))}"
  }
}
