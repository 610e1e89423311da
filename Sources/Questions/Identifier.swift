/// A name written in a questionnaire file, comparable only with names of the same kind.
///
/// Names are lower-case ASCII words joined by hyphens, such as `where-slept`: a letter first, then
/// letters, digits and hyphens, 64 bytes at most. Being ASCII, two names are equal exactly when
/// their bytes are. The name of a state that every questionnaire shares begins with `common.`, as
/// in `common.contact`; nothing else has a dot in its name.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  /// Accepts a well-formed name.
  ///
  /// - Throws: `MalformedIdentifier` for any other text; nothing is corrected silently.
  package init(_ text: String) throws(MalformedIdentifier) {
    guard Self.isWellFormed(text) else { throw MalformedIdentifier(text: text) }
    description = text
  }

  /// Takes a name that this program wrote, such as one in its own source.
  ///
  /// - Precondition: the name is well formed.
  package init(known text: StaticString) {
    let text = "\(text)"
    precondition(Self.isWellFormed(text), "'\(text)' is not a well-formed name")
    description = text
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }

  private static var sharedPrefix: String { "common." }

  private static func isWellFormed(_ text: String) -> Bool {
    let all = text.utf8
    let bytes =
      Subject.self == Named.State.self && text.hasPrefix(sharedPrefix)
      ? all.dropFirst(sharedPrefix.utf8.count) : all[...]
    guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      all.count <= 64
    else { return false }
    return bytes.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}

extension Identifier<Named.State> {
  /// Whether it is a state that every questionnaire shares, with words of its own.
  package var isShared: Bool { description.hasPrefix(Self.sharedPrefix) }
}

/// The error for a text that cannot be a name.
package struct MalformedIdentifier: Error, Hashable, Sendable {
  package let text: String

  package init(text: String) { self.text = text }
}
