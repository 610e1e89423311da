/// One character in UTF-8, by the table of well-formed byte sequences of the Unicode Standard.
enum UTF8Sequence {
  /// The length of the character at an offset; nil where the bytes are none: cut short, longer than
  /// need be, half of a surrogate pair, or beyond the last character.
  static func length(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let lead = bytes[offset]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard bytes.count - offset >= length, second.contains(bytes[offset + 1]) else { return nil }
    for position in offset + 2..<max(offset + 2, offset + length)
    where bytes[position] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
