extension JSONValue {
  /// A number as it was written, such as `37.50`; nil for anything else.
  package var numberText: String? {
    guard kind == .number else { return nil }
    return String(decoding: arena.file.bytes[arena.nodes[node].written], as: UTF8.self)
  }

  /// A number that is whole and fits; nil for anything else.
  ///
  /// What counts is the value, not how it is written: `2`, `2.0` and `20e-1` are the same.
  package var integer: Int? { decimal(places: 0) }

  /// A number counted in tenths, hundredths and so on: 37.5 with one place is 375; nil where it is
  /// not exact, does not fit, or is no number.
  ///
  /// - Complexity: linear in the digits written, whatever the exponent.
  package func decimal(places: Int) -> Int? {
    guard kind == .number else { return nil }
    let written = arena.file.bytes[arena.nodes[node].written]
    let pieces = written.split(maxSplits: 1) { $0 | 0x20 == UInt8(ascii: "e") }
    let isNegative = pieces[0].first == UInt8(ascii: "-")
    let mantissa = pieces[0].drop { $0 == UInt8(ascii: "-") }
    let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }
    let fraction = mantissa.dropFirst(whole.count + 1)
    var digits = Array(whole) + fraction
    var exponent = (pieces.count > 1 ? Self.exponent(pieces[1]) : 0) + places - fraction.count
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { return 0 }
    guard exponent >= 0, exponent < 20 else { return nil }
    digits.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent))
    // Counted downwards, since the least `Int` is farther from 0 than the greatest.
    var value = 0
    for digit in digits {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isTooLargeAgain) = product.subtractingReportingOverflow(Int(digit & 15))
      guard !isTooLarge, !isTooLargeAgain else { return nil }
      value = sum
    }
    return isNegative ? value : (value == Int.min ? nil : -value)
  }

  /// An exponent, held within what no file is long enough to make up for.
  private static func exponent(_ written: ArraySlice<UInt8>) -> Int {
    let bound = 1 << 40
    let isNegative = written.first == UInt8(ascii: "-")
    let value = written.reduce(0) { value, byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        ? min(bound, value * 10 + Int(byte & 15)) : value
    }
    return isNegative ? -value : value
  }
}
