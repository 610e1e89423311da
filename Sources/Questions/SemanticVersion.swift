/// A version of a questionnaire: major, minor and patch, as in Semantic Versioning 2.0.0, without
/// pre-release and build parts.
package struct SemanticVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let major, minor, patch: Int

  package init(major: Int, minor: Int, patch: Int) {
    (self.major, self.minor, self.patch) = (major, minor, patch)
  }

  /// Reads `1.0.0`; nil for anything else, leading zeros included.
  package init?(_ text: String) {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { piece -> Int? in
      guard !piece.isEmpty, piece.count <= 9, piece.utf8.allSatisfy({ (48...57).contains($0) }),
        piece == "0" || piece.utf8.first != 48
      else { return nil }
      return Int(piece)
    }
    guard pieces.count == 3, numbers.count == 3 else { return nil }
    self.init(major: numbers[0], minor: numbers[1], patch: numbers[2])
  }

  package var description: String { "\(major).\(minor).\(patch)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}
