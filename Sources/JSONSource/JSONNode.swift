/// One value or key in the arena of a document: what it is and which bytes it was written with.
///
/// Nodes stand in the order of the file. The children of an array or object follow it at once; in
/// an object each key is followed by its value.
struct JSONNode: Hashable, Sendable {
  /// The offset of the first byte.
  let start: UInt32
  /// The offset behind the last byte.
  private(set) var end: UInt32
  /// The index of the node behind this one and everything in it; `unclosed` while it is read.
  private(set) var next: UInt32
  /// The kind in three bits, whether there is an escape in one, and the count in the rest.
  private var tag: UInt32

  static let unclosed = UInt32.max

  /// A value without children, or a key, which is the node of this index.
  init(_ kind: JSONValue.Kind, _ written: Range<Int>, at index: Int, isEscaped: Bool = false) {
    start = UInt32(truncatingIfNeeded: written.lowerBound)
    end = UInt32(truncatingIfNeeded: written.upperBound)
    next = UInt32(truncatingIfNeeded: index &+ 1)
    tag = UInt32(kind.rawValue) | (isEscaped ? 8 : 0)
  }

  /// An array or object that begins here.
  init(opening kind: JSONValue.Kind, at offset: Int) {
    start = UInt32(truncatingIfNeeded: offset)
    (end, next, tag) = (start, Self.unclosed, UInt32(kind.rawValue))
  }

  mutating func close(at offset: Int, count: Int, next: Int) {
    end = UInt32(truncatingIfNeeded: offset)
    self.next = UInt32(truncatingIfNeeded: next)
    tag |= UInt32(truncatingIfNeeded: count) << 4
  }

  var kind: JSONValue.Kind {
    guard let kind = JSONValue.Kind(rawValue: UInt8(tag & 7)) else {
      preconditionFailure("a node whose kind was never written")
    }
    return kind
  }

  /// Whether a string holds an escape, so that its text differs from its bytes.
  var isEscaped: Bool { tag & 8 != 0 }

  /// The elements of an array or the members of an object.
  var count: Int { Int(tag >> 4) }

  /// The bytes between the quotes of a string.
  var content: Range<Int> { Int(start) + 1..<Int(end) - 1 }
  var written: Range<Int> { Int(start)..<Int(end) }
}
