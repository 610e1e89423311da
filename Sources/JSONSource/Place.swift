/// Where something stands in a file.
package struct Place: Hashable, Sendable, Comparable {
  package let file: String
  /// From 1; ended by LF or CRLF.
  package let line: Int
  /// From 1, in bytes of UTF-8.
  package let column: Int
  /// The JSON pointer (RFC 6901) to the value; empty for the whole document.
  package let pointer: String

  package init(file: String, line: Int, column: Int, pointer: String) {
    (self.file, self.line, self.column, self.pointer) = (file, line, column, pointer)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column, left.pointer)
      < (right.file, right.line, right.column, right.pointer)
  }
}
