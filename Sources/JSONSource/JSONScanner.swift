/// Reads a document in one pass over its bytes.
///
/// Containers still open are kept in an array, not on the call stack: nesting costs no recursion.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  /// The number of the first line, for messages.
  let firstLine: Int
  var position = 0
  private(set) var nodes: [JSONNode] = []
  private(set) var lines: [UInt32] = [0]
  /// The nodes of the arrays and objects not yet closed, the outermost first.
  private var unclosed: [Int] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, within limits: JSONLimits, firstLine: Int) {
    (self.bytes, self.limits, self.firstLine) = (bytes, limits, firstLine)
    nodes.reserveCapacity(bytes.count / 12 + 4)
    lines.reserveCapacity(bytes.count / 40 + 4)
  }

  /// Reads one value and nothing behind it.
  mutating func scan() throws(JSONRefusal) {
    skipSpace()
    try value()
    while let container = unclosed.last {
      try goOn(in: container)
    }
    skipSpace()
    guard position == bytes.count else {
      throw refuse(.trailingContent(found: try found(in: 0)), at: position, in: 0)
    }
  }

  /// Reads what follows in the innermost open container: its end, or one more child.
  private mutating func goOn(in container: Int) throws(JSONRefusal) {
    let isObject = nodes[container].kind == .object
    let end = UInt8(ascii: isObject ? "}" : "]")
    let isFirst = nodes[container].count == 0
    skipSpace()
    let byte = position < bytes.count ? bytes[position] : 0
    if byte == end { return try close(container) }
    if !isFirst {
      guard byte == UInt8(ascii: ",") else {
        throw try unexpected(isObject ? "',' or '}'" : "',' or ']'", in: container)
      }
      let comma = position
      position &+= 1
      skipSpace()
      if position < bytes.count, bytes[position] == end {
        throw refuse(
          .unexpected(
            found: "a comma before the end",
            expected: isObject ? "'}'" : "']'", help: "remove the comma"),
          at: comma, in: container)
      }
    }
    if isObject { try key(in: container) }
    nodes[container].countOneMore()
    try value()
  }

  private mutating func key(in container: Int) throws(JSONRefusal) {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      throw try unexpected(
        nodes[container].count == 0 ? "a key or '}'" : "a key", in: container)
    }
    try string(asKeyIn: container)
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      throw try unexpected("':'", in: container)
    }
    position &+= 1
    skipSpace()
  }

  private mutating func value() throws(JSONRefusal) {
    switch position < bytes.count ? bytes[position] : 0 {
    case UInt8(ascii: "\""): try string(asKeyIn: nil)
    case UInt8(ascii: "{"): try open(.object)
    case UInt8(ascii: "["): try open(.array)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .boolean)
    case UInt8(ascii: "f"): try word("false", .boolean)
    case UInt8(ascii: "n"): try word("null", .null)
    default:
      nodes.append(JSONNode(.null, start: position, next: nodes.count + 1))
      throw try unexpected("a value", in: nodes.count - 1)
    }
  }

  private mutating func open(_ kind: JSONValue.Kind) throws(JSONRefusal) {
    let node = try append(kind)
    guard unclosed.count < limits.depth else {
      throw refuse(.tooDeep(most: limits.depth), at: position, in: node)
    }
    unclosed.append(node)
    position &+= 1
  }

  private mutating func close(_ container: Int) throws(JSONRefusal) {
    position &+= 1
    finish(container)
    nodes[container].next = UInt32(truncatingIfNeeded: nodes.count)
    unclosed.removeLast()
    if nodes[container].kind == .object { try refuseDuplicateKeys(of: container) }
  }

  /// Adds a node that begins here.
  mutating func append(_ kind: JSONValue.Kind) throws(JSONRefusal) -> Int {
    let node = nodes.count
    nodes.append(JSONNode(kind, start: position, next: node &+ 1))
    guard node < limits.nodes else {
      throw refuse(.tooManyNodes(most: limits.nodes), at: position, in: node)
    }
    return node
  }

  /// Ends a node in front of the present byte.
  mutating func finish(_ node: Int, isEscaped: Bool = false) {
    nodes[node].end = UInt32(truncatingIfNeeded: position)
    if isEscaped { nodes[node].isEscaped = true }
  }

  /// Finds where lines begin in a piece of the file that is not read.
  mutating func countLines(before end: Int) {
    for offset in 0..<end where bytes[offset] == 0x0A {
      lines.append(UInt32(truncatingIfNeeded: offset + 1))
    }
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0D:
        position &+= 1
      case 0x0A:
        position &+= 1
        lines.append(UInt32(truncatingIfNeeded: position))
      default:
        return
      }
    }
  }
}
