/// The members of a large object, found by key without going through them all.
///
/// It holds no texts: building it is one pass over the keys.
package struct JSONIndex: Sendable {
  private let object: JSONValue
  private let table: JSONKeyTable

  /// An index of an object; nil for any other value.
  package init?(_ object: JSONValue) {
    guard object.kind == .object else { return nil }
    self.object = object
    let nodes = object.arena.nodes
    var table = JSONKeyTable(for: nodes[object.node].count)
    object.arena.file.bytes.withUnsafeBufferPointer { bytes in
      var key = object.node + 1
      for _ in 0..<nodes[object.node].count {
        _ = table.insert(key, of: nodes, in: bytes)
        key = Int(nodes[key + 1].next)
      }
    }
    self.table = table
  }

  /// The member with this key, compared byte by byte.
  package subscript(key: String) -> JSONMember? {
    var key = key
    let arena = object.arena
    let found = arena.file.bytes.withUnsafeBufferPointer { bytes in
      key.withUTF8 { table.find($0, of: arena.nodes, in: bytes) }
    }
    return found.map { JSONMember(arena: arena, node: $0) }
  }
}
