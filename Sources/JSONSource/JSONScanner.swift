/// Reads a document in one pass over its bytes.
///
/// Containers still open are kept in an array, not on the call stack: nesting costs no recursion.
/// A node is added when it has been read, so that a fault in it is reported for the next index.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  /// The number of the first line, for messages.
  let firstLine: Int
  var position = 0
  var nodes: [JSONNode] = []
  private(set) var lines: [UInt32] = [0]
  /// The innermost array or object not yet closed, and those around it, the outermost first.
  private var current: Container?
  private var outer: [Container] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, within limits: JSONLimits, firstLine: Int) {
    (self.bytes, self.limits, self.firstLine) = (bytes, limits, firstLine)
    nodes.reserveCapacity(bytes.count / 16 + 4)
    lines.reserveCapacity(bytes.count / 32 + 4)
  }

  /// An array or object that is being read.
  private struct Container {
    let node: Int
    let isObject: Bool
    /// The children that have been begun.
    var count = 0

    var end: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }
  }

  /// Reads one value and nothing behind it.
  mutating func scan() throws(JSONRefusal) {
    skipSpace()
    try value()
    while let container = current {
      try goOn(in: container)
    }
    skipSpace()
    guard position == bytes.count else {
      throw refuse(.trailingContent(found: try found(in: 0)), at: position, in: 0)
    }
  }

  /// Reads what follows in the innermost open container: its end, or one more child.
  private mutating func goOn(in container: Container) throws(JSONRefusal) {
    skipSpace()
    let byte = position < bytes.count ? bytes[position] : 0
    if byte == container.end { return try close(container) }
    if container.count > 0 { try comma(in: container, found: byte) }
    if container.isObject { try key(in: container) }
    current?.count &+= 1
    try value()
  }

  private mutating func comma(in container: Container, found byte: UInt8) throws(JSONRefusal) {
    guard byte == UInt8(ascii: ",") else {
      throw try unexpected(container.isObject ? "',' or '}'" : "',' or ']'", in: container.node)
    }
    let comma = position
    position &+= 1
    skipSpace()
    if position < bytes.count, bytes[position] == container.end {
      let fault = JSONFault.unexpected(
        found: "a comma before the end", expected: container.isObject ? "'}'" : "']'",
        help: "remove the comma")
      throw refuse(fault, at: comma, in: container.node)
    }
  }

  private mutating func key(in container: Container) throws(JSONRefusal) {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      throw try unexpected(container.count == 0 ? "a key or '}'" : "a key", in: container.node)
    }
    try string(for: container.node)
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      throw try unexpected("':'", in: container.node)
    }
    position &+= 1
    skipSpace()
  }

  private mutating func value() throws(JSONRefusal) {
    switch position < bytes.count ? bytes[position] : 0 {
    case UInt8(ascii: "\""): try string(for: nodes.count)
    case UInt8(ascii: "{"): try open(.object)
    case UInt8(ascii: "["): try open(.array)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .boolean)
    case UInt8(ascii: "f"): try word("false", .boolean)
    case UInt8(ascii: "n"): try word("null", .null)
    default: throw try unexpected("a value", in: nodes.count)
    }
  }

  private mutating func open(_ kind: JSONValue.Kind) throws(JSONRefusal) {
    let node = nodes.count
    try admit(for: node)
    if let current { outer.append(current) }
    guard outer.count < limits.depth else {
      throw refuse(.tooDeep(most: limits.depth), at: position, in: node)
    }
    current = Container(node: node, isObject: kind == .object)
    nodes.append(JSONNode(opening: kind, at: position))
    position &+= 1
  }

  private mutating func close(_ container: Container) throws(JSONRefusal) {
    position &+= 1
    nodes[container.node].close(at: position, count: container.count, next: nodes.count)
    current = outer.popLast()
    if container.isObject, container.count > 1 { try refuseDuplicateKeys(of: container.node) }
  }

  /// Makes sure that one more node may be added; otherwise it is refused for the subject.
  func admit(for subject: Int) throws(JSONRefusal) {
    guard nodes.count < limits.nodes else {
      throw refuse(.tooManyNodes(most: limits.nodes), at: position, in: subject)
    }
  }

  /// Finds where lines begin in a piece of the file that is not read.
  mutating func countLines(before end: Int) {
    for offset in 0..<end where bytes[offset] == 0x0A {
      lines.append(UInt32(truncatingIfNeeded: offset + 1))
    }
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte <= 0x20 else { return }
      switch byte {
      case 0x20:
        position &+= 1
        skipIndentation()
      case 0x09, 0x0D:
        position &+= 1
      case 0x0A:
        position &+= 1
        lines.append(UInt32(truncatingIfNeeded: position))
      default:
        return
      }
    }
  }

  /// Passes over spaces, eight at a time.
  private mutating func skipIndentation() {
    let raw = UnsafeRawBufferPointer(bytes)
    while position &+ 8 <= raw.count,
      raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) == 0x2020_2020_2020_2020
    {
      position &+= 8
    }
  }
}
