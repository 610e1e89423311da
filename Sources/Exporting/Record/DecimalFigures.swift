/// A number that counts tenths, hundredths or thousandths, as it is read.
enum DecimalFigures {
  static func text(_ number: Int, places: Int) -> String {
    guard places > 0 else { return String(number) }
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (number < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
