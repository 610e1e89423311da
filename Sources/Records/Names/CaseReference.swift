/// The name under which the sessions of one baby, or of babies born together, belong together.
///
/// It stands on records, in file names and on command lines, so it says nothing about anyone: an
/// NHS number is refused unless the settings of a service allow it.
package struct CaseReference: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Accepts 1 to 20 of the letters A to Z and a to z, digits and hyphens, as typed.
  package init(_ text: String, allowsNHSNumbers: Bool = false) throws(Malformed) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.allSatisfy(Self.isAllowed) else { throw .character }
    guard bytes.count <= 20 else { throw .tooLong(bytes.count) }
    guard allowsNHSNumbers || !Self.isNHSNumber(bytes) else { throw .nhsNumber }
    description = text
  }

  /// Makes a reference that nobody could guess a family from, such as `C-7KM2-XQ9D`.
  package init(using generator: inout some RandomNumberGenerator) {
    let letters = (0..<8).map { _ in CrockfordLetter.random(using: &generator).character }
    description = "C-" + String(letters[..<4]) + "-" + String(letters[4...])
  }

  /// Why a text cannot be a case reference.
  package enum Malformed: Error, Hashable, Sendable {
    case empty
    /// Longer than 20; says how long.
    case tooLong(Int)
    /// Something other than an ASCII letter, a digit or a hyphen.
    case character
    /// Ten digits, hyphens left out, whose last is the check digit of an NHS number.
    case nhsNumber
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Ten digits of which the last makes the sum, weighted from 10 down to 1, a multiple of 11.
  private static func isNHSNumber(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.filter { $0 != UInt8(ascii: "-") }.map { Int($0) - 48 }
    guard digits.count == 10, digits.allSatisfy((0...9).contains) else { return false }
    return digits.enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) } % 11 == 0
  }
}
