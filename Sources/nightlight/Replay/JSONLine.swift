/// One line of JSON, written piece by piece.
struct JSONLine {
  private(set) var text = ""
  private var needsComma = false

  mutating func object(_ members: (inout JSONLine) -> Void) { wrap("{", "}", members) }

  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ element: (inout JSONLine, Elements.Element) -> Void
  ) {
    wrap("[", "]") { line in
      for item in elements { element(&line, item) }
    }
  }

  mutating func key(_ key: String) {
    string(key)
    text += ":"
    needsComma = false
  }

  mutating func string(_ string: String) {
    separate()
    text += "\""
    if string.utf8.allSatisfy(Self.standsForItself) {
      text += string
    } else {
      for scalar in string.unicodeScalars { add(scalar) }
    }
    text += "\""
  }

  mutating func null() { literal("null") }

  /// A number, `true`, `false` or `null`, as it is written.
  mutating func literal(_ literal: String) {
    separate()
    text += literal
  }

  private mutating func separate() {
    if needsComma { text += "," }
    needsComma = true
  }

  private mutating func wrap(_ open: String, _ close: String, _ body: (inout JSONLine) -> Void) {
    separate()
    text += open
    needsComma = false
    body(&self)
    text += close
    needsComma = true
  }

  /// Whether a byte is a visible ASCII character, or a blank, that JSON writes as it is.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
