/// One key of an object with its value.
package struct JSONMember: Sendable {
  let arena: JSONArena
  /// The node of the key; that of the value follows it.
  let node: Int

  /// The key, escapes resolved. Made from the bytes of the file each time.
  package var key: String { arena.text(of: node) }

  /// Where the key begins, with the pointer to the value.
  package var keyPlace: Place { arena.place(of: Int(arena.nodes[node].start), in: node) }

  package var value: JSONValue { JSONValue(arena: arena, node: node + 1) }
}
