/// Everything that was read from one file: its bytes, its nodes, and where its lines begin.
///
/// It never changes. It is a class so that a `JSONValue` is two words and copying one costs one
/// reference count: documents are walked while a person waits.
final class JSONArena: Sendable {
  let file: SourceFile
  let nodes: [JSONNode]
  /// The offsets at which lines begin, as far as the file was read.
  let lines: [UInt32]

  init(file: SourceFile, nodes: [JSONNode], lines: [UInt32]) {
    (self.file, self.nodes, self.lines) = (file, nodes, lines)
  }

  /// The place of a byte, which belongs to a node.
  ///
  /// - Complexity: logarithmic in the lines, and linear in the siblings on the way to the node.
  func place(of offset: Int, in node: Int) -> Place {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lines[middle]) <= offset { low = middle } else { high = middle }
    }
    return Place(
      file: file.name, line: file.firstLine + low, column: offset - Int(lines[low]) + 1,
      pointer: pointer(to: node))
  }

  /// The text of a string node.
  func text(of node: Int) -> String {
    file.bytes.withUnsafeBufferPointer { bytes in
      JSONText.withBytes(of: nodes[node], in: bytes) { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The JSON pointer to a value; for a key, to its value.
  ///
  /// The value may be one that was still to be added when reading failed.
  private func pointer(to node: Int) -> String {
    var (pointer, container) = ("", 0)
    while container < node, let (name, child) = step(from: container, towards: node) {
      pointer += "/" + name
      container = child
    }
    return pointer
  }

  /// The child of a container that a node is or lies in, and the child's name in a pointer.
  private func step(from container: Int, towards node: Int) -> (name: String, child: Int)? {
    let isObject = nodes[container].kind == .object
    var (child, position) = (container + 1, 0)
    while child <= nodes.count {
      let value = isObject ? child + 1 : child
      if node <= value || node < Int(nodes[value].next) {
        return (isObject ? escaped(text(of: child)) : String(position), value)
      }
      (child, position) = (Int(nodes[value].next), position + 1)
    }
    return nil
  }

  /// The escapes of RFC 6901.
  private func escaped(_ name: String) -> String {
    name.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
