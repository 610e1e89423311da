import JSONSource

/// The mistakes found so far, in the order in which they were met.
struct Findings: Sendable {
  private(set) var diagnostics: [Diagnostic] = []

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: Place, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, message, at: place, help: help))
  }

  mutating func add(_ more: [Diagnostic]) { diagnostics += more }
}

extension Diagnostic {
  /// A mistake with the severity that belongs to its code.
  init(_ code: DiagnosticCode, _ message: String, at place: Place, help: String? = nil) {
    if code.isError {
      self.init(error: code.rawValue, message, at: place, help: help)
    } else {
      self.init(warning: code.rawValue, message, at: place, help: help)
    }
  }
}

/// The help line that offers the name nearest to one that does not exist; nil when none is near.
func suggestion(for text: String, among names: some Sequence<String>) -> String? {
  NearestName.nearest(to: text, among: names).map { "did you mean '\($0)'?" }
}

/// Names as a sentence lists them: `'a', 'b' or 'c'`.
func quoted(_ names: some Sequence<String>, _ conjunction: String = "or") -> String {
  let quoted = names.map { "'\($0)'" }
  guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
}
