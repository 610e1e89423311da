/// The name of a language, such as `en`, `en-GB` or `ur`: a language, a script, a region.
package struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The tag with the letters of BCP 47: `en-GB`, `pa-Arab`.
  package let description: String
  /// Whether the language is written from right to left.
  package let isRightToLeft: Bool

  /// Reads a tag in letters of any case; nil for anything that is not two or three letters, then
  /// perhaps a script of four, then perhaps a region of two letters or three digits.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count <= 12, let language = parts.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(Self.isLetter)
    else { return nil }
    var (rest, tag) = (parts.dropFirst(), language.lowercased())
    var isRightToLeft = tag == "ar" || tag == "ur"
    if let script = rest.first, script.utf8.count == 4, script.utf8.allSatisfy(Self.isLetter) {
      let script = script.prefix(1).uppercased() + script.dropFirst().lowercased()
      isRightToLeft = isRightToLeft || script == "Arab"
      tag += "-" + script
      rest.removeFirst()
    }
    if let region = rest.first, Self.isRegion(region) {
      tag += "-" + region.uppercased()
      rest.removeFirst()
    }
    guard rest.isEmpty else { return nil }
    (description, self.isRightToLeft) = (tag, isRightToLeft)
  }

  private init(known tag: StaticString) { (description, isRightToLeft) = ("\(tag)", false) }

  package static let english = LanguageTag(known: "en")
  /// English made longer and accented on the fly, to see what a screen does with another language.
  package static let pseudo = LanguageTag(known: "en-XA")

  /// The tag without script and region.
  package var base: LanguageTag {
    description.utf8.firstIndex(of: UInt8(ascii: "-"))
      .flatMap { LanguageTag(String(description[..<$0])) } ?? self
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.description < right.description
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isRegion(_ text: Substring) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy(isLetter)
      || text.utf8.count == 3
        && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
