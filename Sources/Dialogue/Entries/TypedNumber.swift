/// Figures and the word after them, such as `2.4 kg`.
struct TypedNumber: Hashable, Sendable {
  /// The figures as one whole number, without the point.
  let mantissa: Int
  /// How many of the figures stand after the point.
  let decimals: Int
  /// The word or sign that follows, in lower case; empty when none does.
  let unit: String

  /// Reads one or more, such as `5 lb 5 oz`.
  ///
  /// Figures are ASCII digits, with one point at most, or with commas that part thousands.
  /// The text is what was typed, or stands for it; a problem quotes what was typed.
  static func all(in text: String, typed: String, style: NumberStyle) throws(Problem)
    -> [TypedNumber]
  {
    var numbers: [TypedNumber] = []
    var rest = Substring(style.mapped(text).lowercased())
    while true {
      rest = rest.drop { $0 == " " }
      guard !rest.isEmpty else { break }
      let figures = rest.prefix { isDigit($0) || $0 == "." || $0 == "," }
      rest = rest.dropFirst(figures.count).drop { $0 == " " }
      let unit = rest.prefix { !isDigit($0) && $0 != " " }
      rest = rest.dropFirst(unit.count)
      numbers.append(try TypedNumber(String(figures), unit: String(unit), in: typed, style))
    }
    guard !numbers.isEmpty else { throw .notFigures(typed) }
    return numbers
  }

  private init(_ figures: String, unit: String, in typed: String, _ style: NumberStyle)
    throws(Problem)
  {
    var plain = figures
    if style.decimal == "." && plain.contains(",") {
      guard Self.isGrouped(plain) else {
        throw Self.isDecimalComma(plain) ? .decimalComma(typed) : .notFigures(typed)
      }
      plain.removeAll { $0 == "," }
    }
    let sides = plain.split(separator: style.decimal, omittingEmptySubsequences: false)
    guard (1...2).contains(sides.count), sides.allSatisfy(Self.isFigures) else {
      throw .notFigures(typed)
    }
    let digits = sides.joined()
    // More figures than this are more than any question takes, and more than can be computed with.
    guard digits.count <= 9, let mantissa = Int(digits) else {
      throw sides[0].drop { $0 == "0" }.count > 7 ? .tooBig(typed) : .tooFine(typed)
    }
    (self.mantissa, self.unit) = (mantissa, unit)
    decimals = sides.count == 2 ? sides[1].count : 0
  }

  static func isFigures(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.allSatisfy(isDigit)
  }

  static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isWholeNumber
  }

  /// `3,200` or `1,234,567`.
  private static func isGrouped(_ text: String) -> Bool {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    return (1...3).contains(groups[0].count) && groups.allSatisfy(isFigures)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDecimalComma(_ text: String) -> Bool {
    let sides = text.split(separator: ",", omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy(isFigures)
  }
}
