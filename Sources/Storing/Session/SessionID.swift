/// Sixteen random bytes that name a session everywhere and for good.
package struct SessionID: Hashable, Sendable, CustomStringConvertible {
  package let bytes: [UInt8]

  /// Sixteen bytes; nil for any other number.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// A new one.
  package init(from generator: inout some RandomNumberGenerator) {
    bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// Reads 32 lower-case hexadecimal digits; nil for anything else.
  package init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 32 else { return nil }
    var bytes: [UInt8] = []
    for pair in stride(from: 0, to: 32, by: 2) {
      guard let high = Self.value(of: digits[pair]), let low = Self.value(of: digits[pair + 1])
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// 32 lower-case hexadecimal digits.
  package var description: String { bytes.hexadecimal }

  private static func value(of digit: UInt8) -> UInt8? {
    hexadecimalDigits.firstIndex(of: digit).map(UInt8.init)
  }
}
