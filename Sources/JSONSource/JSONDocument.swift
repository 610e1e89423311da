/// A JSON document (RFC 8259) whose every value knows where it was written.
///
/// Reading is strict: UTF-8 without a byte order mark, no key twice in one object, no half of a
/// surrogate pair, nothing behind the value. The whole document lies in one array of nodes beside
/// the bytes of the file; texts and numbers are made from the bytes when they are asked for.
package struct JSONDocument: Sendable {
  private let arena: JSONArena

  /// Reads a file.
  ///
  /// - Throws: the first thing wrong, as a `Diagnostic` of severity error.
  /// - Complexity: linear in the bytes of the file.
  package init(parsing file: SourceFile, within limits: JSONLimits) throws(Diagnostic) {
    let (arena, refusal) = file.bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes, within: limits, firstLine: file.firstLine)
      let refusal = Self.refusal(by: &scanner)
      return (JSONArena(file: file, nodes: scanner.nodes, lines: scanner.lines), refusal)
    }
    if let refusal {
      throw Diagnostic(
        error: refusal.fault.code, refusal.fault.message,
        at: arena.place(of: refusal.offset, in: refusal.node), help: refusal.fault.help)
    }
    self.arena = arena
  }

  /// The value that the file holds.
  package var root: JSONValue { JSONValue(arena: arena, node: 0) }

  private static func refusal(by scanner: inout JSONScanner) -> JSONRefusal? {
    do throws(JSONRefusal) {
      try scanner.begin()
      try scanner.scan()
      return nil
    } catch {
      return error
    }
  }
}
