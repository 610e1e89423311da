internal import JSONSource

/// The lines of a file, one after the other, however many there are.
struct FileLines: ~Copyable {
  private let source: ByteSource
  private var splitter = LineSplitter(limit: JSONLimits.line.bytes)
  private var hasEnded = false

  /// Opens a file; `-` is the standard input.
  init(path: String) throws(Failure) { source = try ByteSource(path: path) }

  /// The next line; nil at the end. A last line without an end is a line all the same.
  mutating func next() throws(Failure) -> LineSplitter.Line? {
    while true {
      if let line = splitter.next() { return line }
      if hasEnded { return nil }
      if let bytes = try source.next() {
        splitter.feed(bytes)
        continue
      }
      hasEnded = true
      guard let rest = splitter.rest else { return .tooLong }
      return rest.isEmpty ? nil : .complete(rest)
    }
  }
}
