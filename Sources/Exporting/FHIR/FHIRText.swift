/// Text as a FHIR string may hold it.
enum FHIRText {
  /// The text as near as a FHIR string comes to it; nil for one that says nothing.
  ///
  /// FHIR allows no control character but the tab and the line breaks, and no blank but the plain
  /// one. XML, which servers may keep, cannot write two more. What is forbidden becomes what means
  /// the same, or leaves a mark behind. An empty string, or one of blanks alone, is no string at all.
  static func text(_ text: String) -> String? {
    guard text.unicodeScalars.contains(where: { !isBlank($0) }) else { return nil }
    guard text.unicodeScalars.contains(where: { allowed($0) != $0 }) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { kept.append(allowed(scalar)) }
    return String(kept)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// The scalar itself, or what stands in its place.
  private static func allowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: scalar
    case 0xFEFF: wordJoiner
    case 0xFFFE, 0xFFFF: mark
    default:
      switch scalar.properties.generalCategory {
      case .control: mark
      case .lineSeparator, .paragraphSeparator: "\n"
      case .spaceSeparator: " "
      default: scalar
      }
    }
  }

  /// What Unicode has in the place of the invisible character that also marks the order of bytes.
  private static let wordJoiner: Unicode.Scalar = "\u{2060}"
  private static let mark: Unicode.Scalar = "\u{FFFD}"
}
