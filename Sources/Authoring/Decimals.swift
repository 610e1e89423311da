import JSONSource

/// Numbers with a fixed count of decimals, kept whole.
extension Findings {
  /// Reads a number of so many decimals: 37.5 with one is 375.
  mutating func decimal(_ value: JSONValue, places: Int) -> Int? {
    guard value.kind == .number else {
      reportType(of: value, expected: "a number")
      return nil
    }
    guard let number = value.decimal(places: places) else {
      report(
        .tooPrecise, "\(value.numberText ?? "the number") is not kept exactly", at: value.place,
        help: places == 0
          ? "the question has whole numbers only" : "the question has \(places) decimals")
      return nil
    }
    guard (-Limits.number...Limits.number).contains(number) else {
      report(
        .numberOutsideLimits, "\(value.numberText ?? "the number") is too far from 0",
        at: value.place)
      return nil
    }
    return number
  }

  mutating func reportOutside(
    _ range: ClosedRange<Int>, _ number: Int, places: Int, at place: Place
  ) {
    let least = decimalText(range.lowerBound, places: places)
    let greatest = decimalText(range.upperBound, places: places)
    report(
      .constantOutsideRange,
      "\(decimalText(number, places: places)) lies outside the numbers that there can be",
      at: place, help: "they go from \(least) to \(greatest)")
  }
}

/// A number as people write it: 375 with one decimal is `37.5`.
func decimalText(_ number: Int, places: Int) -> String {
  guard places > 0 else { return String(number) }
  let digits = String(number.magnitude)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  return (number < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
}
