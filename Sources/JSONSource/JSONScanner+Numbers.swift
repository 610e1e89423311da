extension JSONScanner {
  /// Reads a number; its text is kept, and read as a value only when asked for.
  mutating func number() throws(JSONRefusal) {
    let start = position
    let node = nodes.count
    try admit(for: node)
    if bytes[position] == UInt8(ascii: "-") {
      position &+= 1
      try digit(after: "a minus sign", in: node)
    }
    if bytes[position] == UInt8(ascii: "0") {
      position &+= 1
      if isDigit {
        throw refuse(
          .badNumber("a number begins with a zero that means nothing", help: "remove the zero"),
          at: start, in: node)
      }
    } else {
      skipDigits()
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position &+= 1
      try digit(after: "a decimal point", in: node)
      skipDigits()
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position &+= 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position &+= 1
      }
      try digit(after: "an exponent", in: node)
      skipDigits()
    }
    nodes.append(JSONNode(.number, start..<position, at: node))
  }

  /// Reads `true`, `false` or `null`.
  mutating func word(_ word: StaticString, _ kind: JSONValue.Kind) throws(JSONRefusal) {
    let start = position
    let node = nodes.count
    try admit(for: node)
    for offset in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count else {
        throw refuse(.endedEarly(expected: "'\(word)'"), at: position, in: node)
      }
      guard bytes[position] == word.utf8Start[offset] else {
        let help = "write true, false or null in small letters, and text in double quotes"
        throw refuse(
          .unexpected(found: try found(in: node), expected: "'\(word)'", help: help),
          at: start, in: node)
      }
      position &+= 1
    }
    nodes.append(JSONNode(kind, start..<position, at: node))
  }

  private var isDigit: Bool {
    position < bytes.count
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
  }

  private mutating func skipDigits() {
    while isDigit { position &+= 1 }
  }

  private func digit(after what: String, in node: Int) throws(JSONRefusal) {
    guard !isDigit else { return }
    let found = try found(expecting: "a digit", in: node)
    throw refuse(
      .badNumber(
        "expected a digit after \(what), found \(found)",
        help: "write numbers such as 37, -2 or 37.5"),
      at: position, in: node)
  }
}
