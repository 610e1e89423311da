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

  /// Lines that were laid out for a wide page, for a narrower one.
  ///
  /// A line that is too long is broken at spaces and goes on below its last column or, where that
  /// would leave less than half of the width, below its beginning, a little to the right.
  static func fitted(_ lines: [String], width: Int) -> [String] {
    lines.flatMap { line in
      guard line.count > width else { return [line] }
      let margin = String(line.prefix { $0 == " " })
      guard let gap = line.dropFirst(margin.count).ranges(of: "  ").last else {
        return Self.lines(String(line.dropFirst(margin.count)), lead: margin, width: width)
      }
      let text = String(line[gap.upperBound...].drop { $0 == " " })
      let name = line.dropLast(text.count)
      if name.count <= width / 2 { return Self.lines(text, lead: String(name), width: width) }
      return fitted([String(name.reversed().drop { $0 == " " }.reversed())], width: width)
        + Self.lines(text, lead: margin + "    ", width: width)
    }
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
