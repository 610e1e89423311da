internal import Wording

/// Lines being composed for the screen.
///
/// It is the only way to the screen: whatever is added is made harmless and broken so that no line
/// is wider than the page.
struct Page: Hashable, Sendable {
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) { self.width = width }

  var isEmpty: Bool { lines.isEmpty }

  /// Adds paragraphs, each on lines of its own.
  mutating func add(_ text: String) {
    for paragraph in HarmlessText.paragraphs(text) { wrap(paragraph, after: "") }
  }

  /// Adds a text after a label; further lines begin below the text.
  mutating func add(_ text: String, after label: String) {
    wrap(HarmlessText.oneLine(text), after: HarmlessText.oneLine(label))
  }

  /// Adds items side by side, two spaces apart; an item is broken only where no line holds it.
  mutating func add(items: [String]) {
    var line = ""
    for item in items.map(HarmlessText.oneLine) {
      let joined = line.isEmpty ? item : line + "  " + item
      if !line.isEmpty && CellWidth.cells(in: joined) > width {
        wrap(line, after: "", keepingSpaces: true)
        line = item
      } else {
        line = joined
      }
    }
    if !line.isEmpty { wrap(line, after: "", keepingSpaces: true) }
  }

  /// Adds one text at the left and one at the right, on two lines where one cannot hold both.
  mutating func add(left: String, right: String) {
    let (left, right) = (HarmlessText.oneLine(left), HarmlessText.oneLine(right))
    let space = width - CellWidth.cells(in: left) - CellWidth.cells(in: right)
    if space >= 2 {
      lines.append(left + String(repeating: " ", count: space) + right)
    } else {
      if !left.isEmpty { wrap(left, after: "") }
      wrap(right, after: "")
    }
  }

  /// Adds an empty line, unless there is one or nothing stands above.
  mutating func addGap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Adds an empty line, whatever stands above.
  mutating func addBlank() { lines.append("") }

  mutating func add(_ page: Page) { lines += page.lines }

  private mutating func wrap(_ text: String, after label: String, keepingSpaces: Bool = false) {
    let indent = CellWidth.cells(in: label)
    guard indent <= width / 2 else {
      // A label that leaves no room stands above its text.
      wrap(label, after: "")
      wrap(text, after: "  ")
      return
    }
    let isAsItIs = keepingSpaces || text.isSpacedSingly
    if isAsItIs && indent + CellWidth.cells(in: text) <= width {
      lines.append(label + text)
      return
    }
    let margin = String(repeating: " ", count: indent)
    var (line, filled, isFresh) = (label, indent, true)
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      for piece in CellWidth.pieces(of: Substring(word), within: width - indent) {
        let cells = CellWidth.cells(in: piece)
        if !isFresh && filled + 1 + cells > width {
          lines.append(line)
          (line, filled) = (margin + piece, indent + cells)
        } else {
          line += isFresh ? piece : " " + piece
          filled += isFresh ? cells : 1 + cells
        }
        isFresh = false
      }
    }
    while line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
    lines.append(line)
  }
}

extension String {
  /// Whether it has words with one space between them, and no other space.
  fileprivate var isSpacedSingly: Bool {
    let space = UInt8(ascii: " ")
    var before = space
    for byte in utf8 {
      if byte == space && before == space { return false }
      before = byte
    }
    return before != space
  }
}
