/// The bytes of a file, with the name under which its diagnostics speak of it.
package struct SourceFile: Hashable, Sendable {
  package let name: String
  package let bytes: [UInt8]
  /// The number of the first line: 1, or more where the bytes are a piece of a longer file.
  package let firstLine: Int

  package init(name: String, bytes: [UInt8], firstLine: Int = 1) {
    (self.name, self.bytes, self.firstLine) = (name, bytes, firstLine)
  }
}
