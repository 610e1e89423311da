/// How much a document may hold, so that reading it takes bounded time and memory.
package struct JSONLimits: Hashable, Sendable {
  /// The most bytes of the file.
  package let bytes: Int
  /// The most arrays and objects inside one another.
  package let depth: Int
  /// The most values, each key of an object counted as one more.
  package let nodes: Int
  /// The most bytes between the quotes of one string, as written.
  package let stringBytes: Int

  /// - Precondition: the numbers are positive; bytes and nodes fit into 28 bits.
  package init(bytes: Int, depth: Int, nodes: Int, stringBytes: Int) {
    precondition(
      bytes > 0 && depth > 0 && nodes > 0 && stringBytes > 0, "a limit that nothing can meet")
    precondition(bytes < 1 << 28 && nodes < 1 << 28, "a limit beyond what a node can count")
    (self.bytes, self.depth, self.nodes) = (bytes, depth, nodes)
    self.stringBytes = stringBytes
  }

  /// For a questionnaire.
  package static let questionnaire = JSONLimits(
    bytes: 1 << 20, depth: 32, nodes: 20_000, stringBytes: 1 << 14)
  /// For a String Catalog.
  package static let catalogue = JSONLimits(
    bytes: 8 << 20, depth: 32, nodes: 250_000, stringBytes: 1 << 16)
  /// For one line of a file of conversations.
  package static let line = JSONLimits(
    bytes: 1 << 20, depth: 32, nodes: 20_000, stringBytes: 1 << 16)
}
