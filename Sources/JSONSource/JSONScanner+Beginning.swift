extension JSONScanner {
  /// Refuses a file by its length and its first bytes.
  mutating func begin() throws(JSONRefusal) {
    if bytes.count > limits.bytes {
      countLines(before: limits.bytes)
      throw refuse(.tooLarge(most: limits.bytes), at: limits.bytes, in: 0)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw refuse(.byteOrderMark, at: 0, in: 0) }
    // A document begins with two ASCII characters, unless it is a single digit: a zero among the
    // first two bytes, or a byte order mark of two bytes, shows another encoding.
    let head = bytes.prefix(2)
    if head.contains(0) || head.elementsEqual([0xFE, 0xFF]) || head.elementsEqual([0xFF, 0xFE]) {
      throw refuse(
        .notUTF8(help: "the file seems to be UTF-16 or UTF-32; save it as UTF-8"), at: 0, in: 0)
    }
  }
}
