/// The sentences of a text.
enum Sentences {
  /// Splits behind `.`, `!` and `?` before a space, and at the ends of lines.
  ///
  /// A point inside a number or a name ends nothing.
  static func split(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).flatMap(sentences)
  }

  private static func sentences(of line: Substring) -> [Substring] {
    var (found, start, hasEnded): ([Substring], _, _) = ([], line.startIndex, false)
    for index in line.indices {
      switch line[index] {
      case ".", "!", "?", "…":
        hasEnded = true
      case ")", "\"", "'", "”", "’", "]":
        break
      case let character:
        if hasEnded, character.isWhitespace {
          found.append(line[start..<index])
          start = index
        }
        hasEnded = false
      }
    }
    found.append(line[start...])
    return found
  }
}
