/// Comma-separated values as RFC 4180 has them, in which nothing is a formula.
///
/// A spreadsheet takes a field that begins with one of a few characters for a formula. Such a field
/// gets an apostrophe before it, so that it stays what it is: text.
struct CSV: Hashable, Sendable {
  private(set) var text = ""

  /// Adds a record; it ends with CR LF.
  mutating func add(_ fields: [String]) {
    text += fields.map(Self.field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ value: String) -> String {
    let isFormula = value.unicodeScalars.first { $0 != " " }.map(formulaStarts.contains) ?? false
    let harmless = isFormula ? "'" + value : value
    let needsQuotes = harmless.unicodeScalars.contains { quoted.contains($0) }
    return needsQuotes ? quotes(harmless) : harmless
  }

  /// Scalar by scalar: a quotation mark with an accent over it is still one to whoever reads it.
  private static func quotes(_ value: String) -> String {
    var scalars = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in value.unicodeScalars {
      scalars.append(scalar)
      if scalar == "\"" { scalars.append(scalar) }
    }
    scalars.append("\"")
    return String(scalars)
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static let quoted: Set<Unicode.Scalar> = [",", "\"", "\r", "\n", "'", " "]
}
