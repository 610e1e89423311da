internal import Wording

/// Comma-separated values as RFC 4180 has them, in which nothing is a formula.
///
/// A field is harmless text on one line. A spreadsheet takes a field that begins with one of a few
/// characters for a formula: such a field gets an apostrophe before it, and so does one that begins
/// with an apostrophe. Whoever takes one apostrophe away from the front has the text again.
struct CSV: Hashable, Sendable {
  private(set) var text = ""

  /// What stands at the beginning of a file: without it, a spreadsheet may take UTF-8 for another
  /// encoding, and shows a name as other letters.
  static let mark = "\u{FEFF}"

  /// Adds a record; it ends with CR LF.
  mutating func add(_ fields: [String]) {
    text += fields.map(Self.field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ value: String) -> String {
    let harmless = HarmlessText.oneLine(value)
    let isMarked = harmless.unicodeScalars.first { $0 != " " }.map(marked.contains) ?? false
    let field = isMarked ? "'" + harmless : harmless
    return field.utf8.contains(where: isQuoted) ? quotes(field) : field
  }

  /// Byte by byte: a quotation mark with an accent over it is still one to whoever reads it.
  private static func quotes(_ value: String) -> String {
    var bytes = [quotation]
    bytes.reserveCapacity(value.utf8.count + 2)
    for byte in value.utf8 {
      if byte == quotation { bytes.append(quotation) }
      bytes.append(byte)
    }
    bytes.append(quotation)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let marked: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// Whether a field with this byte in it stands in quotation marks.
  private static func isQuoted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), quotation, UInt8(ascii: "'"), UInt8(ascii: " "): true
    default: false
    }
  }

  private static let quotation = UInt8(ascii: "\"")
}
