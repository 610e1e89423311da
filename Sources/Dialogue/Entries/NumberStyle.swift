/// How a language writes numbers.
struct NumberStyle: Hashable, Sendable {
  /// `.`, or `,` in the languages that use it.
  let decimal: Character
  let grouping: Character?
  /// The first of ten digits in a row that the language also uses; nil for ASCII alone.
  let nativeZero: Unicode.Scalar?

  init(language: String) {
    let primary = language.prefix { $0 != "-" }.lowercased()
    let hasDecimalComma = Self.withDecimalComma.contains(primary)
    decimal = hasDecimalComma ? "," : "."
    grouping = hasDecimalComma ? nil : ","
    nativeZero =
      switch primary {
      case "ar": "\u{660}"
      case "ur", "fa": "\u{6F0}"
      case "bn": "\u{9E6}"
      case "pa": "\u{A66}"
      default: nil
      }
  }

  /// The text with the language's own digits as ASCII digits.
  func mapped(_ text: String) -> String {
    guard let nativeZero else { return text }
    var mapped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let native = scalar.value &- nativeZero.value
      mapped.append(native < 10 ? Unicode.Scalar(UInt8(48 + native)) : scalar)
    }
    return String(mapped)
  }

  /// A number in figures, such as `3,200`, or `37.5` for 375 tenths.
  func figures(_ number: Int, decimals: Int = 0) -> String {
    var digits = String(number.magnitude)
    while digits.count <= decimals { digits = "0" + digits }
    let whole = grouped(String(digits.dropLast(decimals)))
    let sign = number < 0 ? "-" : ""
    return decimals == 0 ? sign + whole : sign + whole + String(decimal) + digits.suffix(decimals)
  }

  private func grouped(_ digits: String) -> String {
    guard let grouping else { return digits }
    return digits.reversed().enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0 && digit.offset % 3 == 0 { text.insert(grouping, at: text.startIndex) }
      text.insert(digit.element, at: text.startIndex)
    }
  }

  private static let withDecimalComma: Set<String> = [
    "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "hr", "hu", "it", "lt", "lv", "nl", "pl",
    "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi",
  ]
}
