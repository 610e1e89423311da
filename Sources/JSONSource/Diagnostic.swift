/// Something wrong in a file, where it is, and what would put it right.
///
/// Messages are lower case without a full stop; the author's words stand in single quotes.
package struct Diagnostic: Error, Hashable, Sendable, Comparable {
  package let severity: Severity
  /// A stable name in kebab-case, under which the kind of mistake is documented.
  package let code: String
  package let message: String
  package let place: Place
  /// One thing that can be done about it.
  package let help: String?

  package init(error code: String, _ message: String, at place: Place, help: String? = nil) {
    self.init(.error, code, message, place, help)
  }

  package init(warning code: String, _ message: String, at place: Place, help: String? = nil) {
    self.init(.warning, code, message, place, help)
  }

  private init(
    _ severity: Severity, _ code: String, _ message: String, _ place: Place, _ help: String?
  ) {
    (self.severity, self.code, self.message) = (severity, code, message)
    (self.place, self.help) = (place, help)
  }

  package enum Severity: String, Hashable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, and somebody should look.
    case warning
  }

  /// The form of compilers, without a final line end; harmless to print, whatever the file held.
  ///
  /// ```
  /// sleep.json:12:9: error: no question is called 'moood' [unknown-question]
  ///   at: /questions/3/next
  ///   help: did you mean 'mood'?
  /// ```
  package var rendered: String {
    var lines = [
      "\(place.file):\(place.line):\(place.column): \(severity.rawValue): \(message) [\(code)]"
    ]
    if !place.pointer.isEmpty { lines.append("  at: \(place.pointer)") }
    if let help { lines.append("  help: \(help)") }
    return lines.map(Visible.text).joined(separator: "\n")
  }

  /// By place, then by code and message.
  package static func < (left: Self, right: Self) -> Bool {
    (left.place, left.code, left.message) < (right.place, right.code, right.message)
  }
}
