/// Text from people and files, made fit for a screen.
///
/// It can move no cursor, hide nothing, and turn no line round: control characters, directional
/// controls and invisible characters are left out, and a letter bears four marks at most. A joiner
/// stays where it shapes a word, between letters that join.
package enum HarmlessText {
  /// The text on one line; breaks and tabs in it become spaces.
  package static func oneLine(_ text: String) -> String {
    if text[...].utf8.isPrintable { return text }
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var marks = 0
    for (index, scalar) in scalars.enumerated() {
      if isBreak(scalar) {
        kept.append(" ")
        marks = 0
      } else if isMark(scalar) {
        marks += 1
        if marks <= mostMarks && !isHidden(scalar) { kept.append(scalar) }
      } else if isJoiner(scalar) {
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        if let last = kept.last, let next, joins(last), joins(next) { kept.append(scalar) }
      } else if !isHidden(scalar) {
        kept.append(scalar)
        marks = 0
      }
    }
    return String(kept)
  }

  /// The paragraphs of an authored text, each on one line.
  package static func paragraphs(_ text: String) -> [String] {
    if text[...].utf8.isPrintable { return [text] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { oneLine(String($0)) }
  }

  private static let mostMarks = 4

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned: true
    default:
      scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isBidiControl
        || (0xFFF9...0xFFFB).contains(scalar.value)
    }
  }

  /// Letters and marks of the scripts in which a joiner chooses a shape.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF, 0xA840...0xA8FF, 0xFB50...0xFDFF,
      0xFE70...0xFEFE:
      scalar.properties.isAlphabetic || isMark(scalar)
    default: false
    }
  }
}

extension Substring.UTF8View {
  /// Whether all of it is printable ASCII, of which each byte is a harmless letter of one cell.
  ///
  /// Nearly every text is: it is looked through without stopping, many bytes at a time.
  var isPrintable: Bool {
    withContiguousStorageIfAvailable { bytes in
      bytes.reduce(0) { $0 | ($1 &- 0x20 < 0x5F ? 0 : 1) } == 0
    } ?? allSatisfy { (0x20..<0x7F).contains($0) }
  }
}
