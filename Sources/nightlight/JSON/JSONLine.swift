/// One line of JSON, written piece by piece.
struct JSONLine {
  // Bytes, since most pieces are a mark or two, and a string weighs each piece that is added to it.
  private var bytes: [UInt8] = []
  private var needsComma = false

  var text: String { String(decoding: bytes, as: UTF8.self) }

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
    add(":")
    needsComma = false
  }

  mutating func string(_ string: String) {
    separate()
    add("\"")
    var string = string
    let isPlain = string.withUTF8 { utf8 in
      guard utf8.allSatisfy(Self.standsForItself) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain {
      for scalar in string.unicodeScalars { add(scalar) }
    }
    add("\"")
  }

  mutating func null() { literal("null") }

  /// A number, `true`, `false` or `null`, as it is written.
  mutating func literal(_ literal: String) {
    separate()
    add(literal)
  }

  private mutating func separate() {
    if needsComma { add(",") }
    needsComma = true
  }

  private mutating func wrap(_ open: String, _ close: String, _ body: (inout JSONLine) -> Void) {
    separate()
    add(open)
    needsComma = false
    body(&self)
    add(close)
    needsComma = true
  }

  /// Whether a byte is a visible ASCII character, or a blank, that JSON writes as it is.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func add(_ piece: String) { bytes.append(contentsOf: piece.utf8) }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": add("\\\"")
    case "\\": add("\\\\")
    case "\n": add("\\n")
    case "\r": add("\\r")
    case "\t": add("\\t")
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      add("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: add(String(scalar))
    }
  }
}
