extension JSONScanner {
  /// Reads a string, from quote to quote, and adds its node.
  ///
  /// A fault is reported for the subject: a value for itself, a key for the object it belongs to.
  mutating func string(for subject: Int) throws(JSONRefusal) {
    let start = position
    try admit(for: subject)
    var isEscaped = false
    position &+= 1
    while true {
      skipPlain()
      guard position < bytes.count else {
        throw refuse(.endedEarly(expected: "the end of a string"), at: position, in: subject)
      }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        try escape(in: subject)
      } else if byte < 0x20 {
        let name = Visible.name(of: Unicode.Scalar(byte))
        throw refuse(.controlCharacter(name), at: position, in: subject)
      } else {
        repeat {
          position &+= try character(in: subject)
        } while position < bytes.count && bytes[position] >= 0x80
      }
    }
    position &+= 1
    nodes.append(
      JSONNode(.string, start..<position, at: nodes.count, isEscaped: isEscaped))
    guard position &- start &- 2 <= limits.stringBytes else {
      throw refuse(.stringTooLong(most: limits.stringBytes), at: start, in: subject)
    }
  }

  /// Passes over the ASCII characters that stand for themselves, eight at a time while it can.
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(bytes)
    while position &+ 8 <= raw.count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      // The top bit remains of each byte that is `"`, `\`, below 0x20 or not ASCII. A borrow may
      // leave it in bytes behind the first of these as well, never in one before it.
      let quote = (word ^ ones &* 0x22) &- ones
      let backslash = (word ^ ones &* 0x5C) &- ones
      let control = word &- ones &* 0x20
      let special = (quote | backslash | control | word) & tops
      guard special == 0 else {
        position &+= special.trailingZeroBitCount / 8
        return
      }
      position &+= 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\")
      else { return }
      position &+= 1
    }
  }

  /// Passes over an escape, which begins here with a backslash.
  private mutating func escape(in subject: Int) throws(JSONRefusal) {
    let start = position
    position &+= 1
    switch position < bytes.count ? bytes[position] : 0 {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position &+= 1
    case UInt8(ascii: "u"):
      let first = try unit(from: start, in: subject)
      guard (0xD800...0xDFFF).contains(first) else { return }
      guard first < 0xDC00 else { throw refuse(.loneSurrogate, at: start, in: subject) }
      try lowSurrogate(after: start, in: subject)
    default:
      throw refuse(.badEscape(found: try found(in: subject)), at: start, in: subject)
    }
  }

  /// Passes over the second half of a pair, whose first half began at `start`.
  private mutating func lowSurrogate(after start: Int, in subject: Int) throws(JSONRefusal) {
    for byte in [UInt8(ascii: "\\"), UInt8(ascii: "u")] {
      guard position < bytes.count else {
        throw refuse(.endedEarly(expected: "the second half of a pair"), at: position, in: subject)
      }
      guard bytes[position] == byte else { throw refuse(.loneSurrogate, at: start, in: subject) }
      position &+= 1
    }
    position &-= 1
    let second = try unit(from: position - 1, in: subject)
    guard (0xDC00...0xDFFF).contains(second) else {
      throw refuse(.loneSurrogate, at: start, in: subject)
    }
  }

  /// The number of a `\u` escape that began at `start`; the present byte is its `u`.
  private mutating func unit(from start: Int, in subject: Int) throws(JSONRefusal) -> UInt32 {
    position &+= 1
    if let unit = JSONText.unit(in: bytes, at: position) {
      position &+= 4
      return unit
    }
    while position < bytes.count, Character(Unicode.Scalar(bytes[position])).isHexDigit {
      position &+= 1
    }
    let found = "'u' and \(try found(expecting: "a hexadecimal digit", in: subject))"
    throw refuse(.badEscape(found: found), at: start, in: subject)
  }
}
