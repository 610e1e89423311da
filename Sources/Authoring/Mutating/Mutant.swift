package import JSONSource

/// A questionnaire file with one thing changed in it, as a slip would change it.
///
/// If nothing notices the slip, nothing would notice if it were made.
package struct Mutant: Hashable, Sendable {
  package let kind: Kind
  /// Where the file is changed.
  package let place: Place
  /// What stands there, and what would stand there, as a message says it.
  package let was, now: String
  private let bytes: Range<Int>
  private let replacement: String

  /// What is changed.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The constant of a comparison, by one.
    case threshold
    case comparison
    /// All for any, any for all, or a "not" left out.
    case connective
    /// Some for every, every for some, or the number of a count, by one.
    case quantifier
    case ifUnknown
    /// A way on left out, or leading past the state that it leads to.
    case route
    case level
    case audience
  }

  init(
    _ kind: Kind, at place: Place, was: String, now: String, replacing bytes: Range<Int>,
    by replacement: String
  ) {
    (self.kind, self.place, self.was, self.now) = (kind, place, was, now)
    (self.bytes, self.replacement) = (bytes, replacement)
  }

  /// The file with the change in it.
  ///
  /// - Precondition: it is the file that the mutant was made of.
  package func applied(to file: SourceFile) -> SourceFile {
    SourceFile(
      name: file.name,
      bytes: Array(file.bytes[..<bytes.lowerBound]) + Array(replacement.utf8)
        + Array(file.bytes[bytes.upperBound...]),
      firstLine: file.firstLine)
  }
}
