/// Text from a file, made fit to be printed: what would steer a terminal is spelt out.
package enum Visible {
  /// The text with controls, direction marks and other unseen characters written as `<U+001B>`.
  ///
  /// Joiners stay, since Urdu and Bengali are misspelt without them.
  package static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnseen) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if isUnseen(scalar) {
        result += name(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text in single quotes, cut after so many characters.
  package static func quoted(_ text: String, most: Int = 60) -> String {
    let scalars = text.unicodeScalars
    let head = String(scalars.prefix(most))
    return "'\(Visible.text(head))'" + (scalars.dropFirst(most).isEmpty ? "" : "…")
  }

  /// `U+` and the number of a character, in angle brackets.
  package static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    if scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      return true
    default:
      return false
    }
  }
}
