/// Text in the 95 characters that every system takes.
///
/// Punctuation gets its ASCII form, digits of other scripts theirs, and Latin letters lose their
/// accents. Whatever else there is stands as its numbers in Unicode, such as `[U+0645 U+0627]`: it
/// cannot be read, but it is not lost, and nobody takes it for something else.
struct ASCIIText: Hashable, Sendable {
  private(set) var text = ""
  /// Whether an accent was left out.
  private(set) var isUnaccented = false
  /// Whether something stands as numbers.
  private(set) var hasNumbers = false

  /// - Parameter text: harmless text on one line.
  init(_ text: String) {
    var numbers: [Unicode.Scalar] = []
    var isLatin = false
    for scalar in text.unicodeScalars {
      let isMark = isLatin && scalar.properties.generalCategory == .nonspacingMark
      guard let form = isMark ? "" : Self.form(of: scalar) else {
        numbers.append(scalar)
        isLatin = false
        continue
      }
      add(&numbers)
      self.text += form
      isLatin = isMark || form.utf8.last.map(Self.isLetter) ?? false
      if isMark || isLatin && !scalar.isASCII { isUnaccented = true }
    }
    add(&numbers)
  }

  private mutating func add(_ numbers: inout [Unicode.Scalar]) {
    guard !numbers.isEmpty else { return }
    let list = numbers.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    text += "[\(list.joined(separator: " "))]"
    hasNumbers = true
    numbers.removeAll()
  }

  /// Nil for what has no form in ASCII.
  private static func form(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case " "..."~": String(scalar)
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
    default: punctuation[scalar] ?? digit(scalar) ?? separator(scalar) ?? LatinLetter.plain(scalar)
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { String(Int($0)) }
  }

  private static func separator(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.properties.generalCategory {
    case .spaceSeparator: " "
    case .dashPunctuation: "-"
    default: nil
    }
  }

  private static let punctuation: [Unicode.Scalar: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201B}": "'", "\u{2032}": "'",
    "\u{2039}": "'", "\u{203A}": "'", "\u{02BC}": "'", "\u{00B4}": "'",
    "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"", "\u{201F}": "\"", "\u{2033}": "\"",
    "\u{00AB}": "\"", "\u{00BB}": "\"", "\u{2212}": "-", "\u{2022}": "-", "\u{00B7}": ".",
    "\u{2026}": "...", "\u{060C}": ",", "\u{061B}": ";", "\u{061F}": "?", "\u{06D4}": ".",
    "\u{00D7}": "x", "\u{00F7}": "/", "\u{00B1}": "+/-", "\u{2264}": "<=", "\u{2265}": ">=",
    "\u{2192}": "->", "\u{00B0}": "deg ", "\u{00BD}": "1/2", "\u{00BC}": "1/4", "\u{00BE}": "3/4",
    "\u{00A3}": "GBP ", "\u{20AC}": "EUR ",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
