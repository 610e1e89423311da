/// One value or key in the arena of a document: what it is and which bytes it was written with.
///
/// Nodes stand in the order of the file. The children of an array or object follow it at once; in
/// an object each key is followed by its value.
struct JSONNode: Hashable, Sendable {
  /// The offset of the first byte.
  let start: UInt32
  /// The offset behind the last byte.
  var end: UInt32
  /// The index of the node behind this one and everything in it; `unclosed` while it is read.
  var next: UInt32
  private var tag: UInt32

  static let unclosed = UInt32.max

  init(_ kind: JSONValue.Kind, start: Int, next: Int) {
    (self.start, self.end) = (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: start))
    self.next = kind == .array || kind == .object ? Self.unclosed : UInt32(truncatingIfNeeded: next)
    tag = UInt32(kind.rawValue)
  }

  var kind: JSONValue.Kind {
    guard let kind = JSONValue.Kind(rawValue: UInt8(tag & 7)) else {
      preconditionFailure("a node whose kind was never written")
    }
    return kind
  }

  /// Whether a string holds an escape, so that its text differs from its bytes.
  var isEscaped: Bool {
    get { tag & 8 != 0 }
    set { tag = newValue ? tag | 8 : tag & ~8 }
  }

  /// The elements of an array or the members of an object.
  var count: Int { Int(tag >> 4) }

  mutating func countOneMore() { tag &+= 16 }

  /// The bytes between the quotes of a string.
  var content: Range<Int> { Int(start) + 1..<Int(end) - 1 }
  var written: Range<Int> { Int(start)..<Int(end) }
}
