extension JSONValue {
  /// The bytes of the file that the value is written with.
  package var written: Range<Int> { arena.nodes[node].written }

  /// The value as it is written.
  package var text: String { String(decoding: arena.file.bytes[written], as: UTF8.self) }
}

extension JSONMember {
  /// The bytes of the file that the key is written with, its quotes among them.
  package var keyWritten: Range<Int> { arena.nodes[node].written }
}
