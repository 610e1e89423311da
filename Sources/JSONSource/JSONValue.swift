/// One value of a document.
package struct JSONValue: Sendable {
  let arena: JSONArena
  let node: Int

  package enum Kind: UInt8, Hashable, Sendable {
    case null, boolean, number, string, array, object
  }

  package var kind: Kind { arena.nodes[node].kind }

  /// Where the value begins, with its JSON pointer. Worked out anew each time.
  package var place: Place { arena.place(of: Int(arena.nodes[node].start), in: node) }

  /// The value of `true` or `false`; nil for anything else.
  package var bool: Bool? {
    guard kind == .boolean else { return nil }
    return arena.file.bytes[Int(arena.nodes[node].start)] == UInt8(ascii: "t")
  }

  /// The text of a string, escapes resolved; nil for anything else.
  package var string: String? { kind == .string ? arena.text(of: node) : nil }

  /// The elements of an array; nil for anything else.
  package var elements: [JSONValue]? {
    guard kind == .array else { return nil }
    var next = node
    return (0..<arena.nodes[node].count).map { position in
      next = position == 0 ? node + 1 : Int(arena.nodes[next].next)
      return JSONValue(arena: arena, node: next)
    }
  }

  /// The members of an object, in the order of the file; nil for anything else.
  package var members: [JSONMember]? {
    guard kind == .object else { return nil }
    var key = node
    return (0..<arena.nodes[node].count).map { position in
      key = position == 0 ? node + 1 : Int(arena.nodes[key + 1].next)
      return JSONMember(arena: arena, node: key)
    }
  }

  /// The value of the member of an object with this key, compared byte by byte; nil where there is
  /// none, or no object.
  ///
  /// - Complexity: linear in the members; see `JSONIndex` for large objects.
  package subscript(key: String) -> JSONValue? {
    guard kind == .object else { return nil }
    var (key, text) = (key, node + 1)
    let found: Int? = arena.file.bytes.withUnsafeBufferPointer { bytes in
      key.withUTF8 { wanted in
        for _ in 0..<arena.nodes[node].count {
          let isFound = JSONText.withBytes(of: arena.nodes[text], in: bytes) {
            $0.count == wanted.count && $0.elementsEqual(wanted)
          }
          if isFound { return text + 1 }
          text = Int(arena.nodes[text + 1].next)
        }
        return nil
      }
    }
    return found.map { JSONValue(arena: arena, node: $0) }
  }
}
