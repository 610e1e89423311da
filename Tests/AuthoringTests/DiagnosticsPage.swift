import JSONSource
import Testing

/// The page of the documentation that explains every code, read for its examples.
struct DiagnosticsPage {
  /// The questionnaire over which the examples are laid.
  private(set) var base = ""
  private(set) var entries: [Entry] = []

  struct Entry: Sendable, CustomTestStringConvertible {
    let code: String
    var bad: [String] = []
    var good: [String] = []

    var testDescription: String { code }
  }

  init() throws {
    let page = try Repository.file("Documentation/Diagnostics.md")
    var block: (kind: Substring, lines: [Substring])?
    for line in String(decoding: page.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if let open = block {
        guard line == "```" else {
          block = (open.kind, open.lines + [line])
          continue
        }
        add(open.lines.joined(separator: "\n"), to: open.kind)
        block = nil
      } else if line.hasPrefix("```") {
        block = (line.dropFirst(3), [])
      } else if line.hasPrefix("### ") {
        entries.append(Entry(code: String(line.dropFirst(4))))
      }
    }
  }

  private mutating func add(_ text: String, to kind: Substring) {
    switch kind {
    case "json base": base = text
    case "json bad": entries[entries.count - 1].bad.append(text)
    case "json good": entries[entries.count - 1].good.append(text)
    default: break
    }
  }

  /// The questionnaire with an example laid over it.
  func file(with example: String) throws -> SourceFile {
    func root(_ text: String) throws -> JSONValue {
      try JSONDocument(
        parsing: SourceFile(name: "page", bytes: Array(text.utf8)), within: .questionnaire
      ).root
    }
    let merged = try MergePatch.merged(root(base), root(example))
    return SourceFile(name: "example.json", bytes: Array(merged.utf8))
  }
}
