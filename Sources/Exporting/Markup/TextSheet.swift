internal import Wording

/// Plain text being composed for the case notes: short lines, no control characters, and
/// typographic marks in their ASCII form, which every system takes.
///
/// It is the only way into a text document: whatever is added is made harmless and broken so that
/// no line is wider than the sheet.
struct TextSheet: Hashable, Sendable {
  /// In cells of a terminal.
  static let width = 72

  /// How wide this sheet is.
  let columns: Int
  let letters: Letters
  private var lines: [String] = []
  /// Words from which accents were left out, as they stand on the sheet, in order.
  private(set) var unaccented: [String] = []
  /// Whether letters stand as their numbers.
  private(set) var hasNumbers = false

  init(columns: Int = width, letters: Letters = .all) {
    (self.columns, self.letters) = (columns, letters)
  }

  /// Which letters a sheet can hold.
  enum Letters: Hashable, Sendable {
    case all, ascii
  }

  /// The whole document; it ends with a line break.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds a text; further lines of it begin under the first, behind the margin.
  mutating func add(_ text: String, label: String = "", margin: Int = 0) {
    let start = String(repeating: " ", count: margin) + plain(label)
    let indent = String(repeating: " ", count: min(CellWidth.cells(in: start), columns / 2))
    var line = start
    var isFresh = true
    for word in plain(text).split(separator: " ") {
      for piece in CellWidth.pieces(of: word, within: columns - CellWidth.cells(in: indent)) {
        let joined = isFresh ? line + piece : line + " " + piece
        if CellWidth.cells(in: joined) > columns, line != indent {
          close(line)
          line = indent + piece
        } else {
          line = joined
        }
        isFresh = false
      }
    }
    close(line)
  }

  /// Adds an item of a list.
  mutating func addItem(_ text: String, margin: Int = 0) { add(text, label: "- ", margin: margin) }

  /// Adds an empty line, unless there is one or nothing stands above.
  mutating func addGap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Adds a row of a table: the lines of each cell are broken within its own column, with two spaces
  /// between. Behind a label, further lines of the first cell begin under the first.
  ///
  /// - Precondition: there is a width for each cell.
  mutating func addRow(_ cells: [[String]], widths: [Int], label: String = "") {
    precondition(cells.count == widths.count, "a row has a width for each cell")
    let indent = String(repeating: " ", count: label.count)
    let columns = zip(cells, widths).enumerated().map { place, column in
      let start = place == 0 ? indent : ""
      let lines = column.0.flatMap { broken($0, within: column.1 - start.count) }
      return lines.enumerated().map { $0 == 0 && place == 0 ? label + $1 : start + $1 }
    }
    for line in 0..<(columns.map(\.count).max() ?? 0) {
      let pieces = zip(columns, widths).map { cell, width in
        let piece = line < cell.count ? cell[line] : ""
        return piece + String(repeating: " ", count: max(0, width - CellWidth.cells(in: piece)))
      }
      close(pieces.joined(separator: "  "))
    }
  }

  /// The lines of a text in a column so wide.
  private mutating func broken(_ text: String, within width: Int) -> [String] {
    var lines: [String] = []
    for word in plain(text).split(separator: " ") {
      for piece in CellWidth.pieces(of: word, within: width) {
        if let last = lines.last, CellWidth.cells(in: last + " " + piece) <= width {
          lines[lines.count - 1] = last + " " + piece
        } else {
          lines.append(piece)
        }
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  private mutating func close(_ line: String) {
    lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
  }

  /// The text on one harmless line, in letters that the sheet can hold; dashes, quotation marks and
  /// the like are in ASCII on every sheet.
  private mutating func plain(_ text: String) -> String {
    let harmless = HarmlessText.oneLine(text)
    return switch letters {
    case .all: Self.withPlainPunctuation(harmless)
    case .ascii:
      harmless.split(separator: " ", omittingEmptySubsequences: false).map { inASCII($0) }
        .joined(separator: " ")
    }
  }

  private mutating func inASCII(_ word: Substring) -> String {
    let ascii = ASCIIText(String(word))
    let bare = Self.withoutPunctuation(ascii.text)
    if ascii.isUnaccented, !unaccented.contains(bare) { unaccented.append(bare) }
    hasNumbers = hasNumbers || ascii.hasNumbers
    return ascii.text
  }

  /// A word without the brackets, quotation marks and full stops around it.
  private static func withoutPunctuation(_ word: String) -> String {
    let start = word.drop { !$0.isLetter }
    return String(start.reversed().drop { !$0.isLetter }.reversed())
  }

  private static func withPlainPunctuation(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201A}", "\u{2032}": plain += "'"
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}": plain += "\""
      case "\u{2010}"..."\u{2015}", "\u{2212}": plain += "-"
      case "\u{2026}": plain += "..."
      case "\u{2022}": plain += "-"
      case "\u{00A0}", "\u{2000}"..."\u{200A}", "\u{202F}": plain += " "
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
