import Authoring
import JSONSource
import Questions

/// What was found in an edited text, and at which of the markers in it.
struct Found: Hashable, CustomStringConvertible {
  let code: String
  /// The marker, counted from 1; 0 where no marker stands.
  let marker: Int
  let help: String?

  init(_ code: DiagnosticCode, _ help: String? = nil, at marker: Int = 1) {
    (self.code, self.marker, self.help) = (code.rawValue, marker, help)
  }

  init(_ diagnostic: Diagnostic, marks: [Mark]) {
    code = diagnostic.code
    help = diagnostic.help
    marker = (marks.firstIndex(of: Mark(diagnostic.place)) ?? -1) + 1
  }

  var description: String { "\(code) at ⟦\(marker)\(help.map { " (\($0))" } ?? "")" }

  /// A byte of a text.
  struct Mark: Hashable {
    let line: Int
    let column: Int

    init(_ place: Place) { (line, column) = (place.line, place.column) }

    /// The byte after a text.
    init(after text: Substring) {
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      (line, column) = (lines.count, (lines.last?.count ?? 0) + 1)
    }
  }
}

/// A text with its markers taken out; each `⟦` marks the byte behind it.
struct MarkedText {
  let text: String
  let marks: [Found.Mark]

  init(_ marked: String) {
    var text = ""
    var marks: [Found.Mark] = []
    for (index, piece) in marked.split(separator: "⟦", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { marks.append(Found.Mark(after: text[...])) }
      text += piece
    }
    (self.text, self.marks) = (text, marks)
  }
}

/// A change to the text of the smallest questionnaire: a piece that stands in it once, and what
/// stands there instead.
typealias Edit = (piece: String, replacement: String)

/// What is found in the smallest questionnaire after some edits, by place.
func findings(
  _ edits: Edit..., on today: CalendarDate? = nil,
  checking: QuestionnaireLoader.Checking = .everything
) throws -> [Found] {
  let smallest = try Repository.fixture("smallest.json")
  let edited = try edits.reduce(String(decoding: smallest.bytes, as: UTF8.self)) { text, edit in
    let pieces = text.components(separatedBy: edit.piece)
    guard pieces.count == 2 else { throw UnclearEdit(piece: edit.piece, count: pieces.count - 1) }
    return pieces.joined(separator: edit.replacement)
  }
  let marked = MarkedText(edited)
  let file = SourceFile(name: "edited.json", bytes: Array(marked.text.utf8))
  let loaded = QuestionnaireLoader.load(file, on: today, checking: checking)
  return loaded.diagnostics.map { Found($0, marks: marked.marks) }
}

/// The error for an edit whose piece does not stand in the text exactly once.
struct UnclearEdit: Error {
  let piece: String
  let count: Int
}

extension String {
  fileprivate func components(separatedBy piece: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: piece) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
