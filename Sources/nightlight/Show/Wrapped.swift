/// A paragraph laid out in lines of a paper.
enum Wrapped {
  /// Breaks text at spaces, so that no line is longer than the width where words allow it.
  ///
  /// The first line begins with the lead, the others with as many spaces.
  static func lines(_ text: String, lead: String = "", width: Int = 72) -> [String] {
    let indent = String(repeating: " ", count: lead.count)
    var lines: [String] = []
    var line = lead
    var isEmpty = true
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (indent, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// Paragraphs, divided by blank lines in the text.
  static func paragraphs(_ text: String, lead: String = "") -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n\n") {
      let lead = lines.isEmpty ? lead : String(repeating: " ", count: lead.count)
      lines += Self.lines(String(paragraph), lead: lead)
    }
    return lines
  }
}
