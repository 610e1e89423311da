/// The digits of base 16, in ASCII.
let hexadecimalDigits = Array("0123456789abcdef".utf8)

extension [UInt8] {
  /// Two lower-case digits a byte.
  var hexadecimal: String {
    String(
      decoding: flatMap { [hexadecimalDigits[Int($0 >> 4)], hexadecimalDigits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
