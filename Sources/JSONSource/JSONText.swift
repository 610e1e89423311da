/// The text of a string, from the bytes it was written with.
///
/// The bytes have been checked: escapes are whole, surrogates come in pairs, UTF-8 is well formed.
enum JSONText {
  /// Hands over the unescaped bytes of a string node.
  static func withBytes<Result>(
    of node: JSONNode, in bytes: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let written = UnsafeBufferPointer(rebasing: bytes[node.content])
    return node.isEscaped ? unescaped(written).withUnsafeBufferPointer(body) : body(written)
  }

  private static func unescaped(_ written: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(written.count)
    var position = 0
    while position < written.count {
      if written[position] != UInt8(ascii: "\\") {
        text.append(written[position])
        position += 1
      } else if written[position + 1] == UInt8(ascii: "u") {
        text.append(contentsOf: Array(String(scalar(in: written, at: &position)).utf8))
      } else {
        text.append(plain(written[position + 1]))
        position += 2
      }
    }
    return text
  }

  /// What one letter behind a backslash stands for.
  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }

  /// The character written as `\u` and four digits, or as two of these.
  private static func scalar(
    in written: UnsafeBufferPointer<UInt8>, at position: inout Int
  ) -> Unicode.Scalar {
    let first = unit(in: written, at: position + 2) ?? 0
    position += 6
    if let scalar = Unicode.Scalar(first) { return scalar }
    let second = unit(in: written, at: position + 2) ?? 0
    position += 6
    guard let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)) else {
      preconditionFailure("surrogates that were not checked when the string was read")
    }
    return scalar
  }

  /// The number written with four hexadecimal digits; nil where they are not four.
  static func unit(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    var number: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return number
  }
}
