/// The five letters that a practitioner notes down to go on with a paused session.
///
/// The last letter is a check over the others: one letter misread, or any two changed over, is
/// always found out. A word that is made has no letter that looks like a vowel, so it spells
/// nothing that anyone would mind having on a kitchen table.
package struct ResumeWord: Hashable, Sendable, CustomStringConvertible {
  /// Five capital letters and digits.
  package let description: String

  /// Reads a word in either case; I and L are read as 1, O as 0.
  package init(_ text: String) throws(Malformed) {
    guard text.count == 5 else { throw .length(text.count) }
    var letters: [CrockfordLetter] = []
    for character in text {
      guard let letter = CrockfordLetter(reading: character) else { throw .letter(character) }
      letters.append(letter)
    }
    guard Self.remainder(of: letters) == 0 else { throw .check }
    description = String(letters.map(\.character))
  }

  /// Makes a word: one of about 250,000, so whoever keeps them sees to it that it is new.
  package init(using generator: inout some RandomNumberGenerator) {
    while true {
      let letters = (0..<4).map { _ in CrockfordLetter.random(using: &generator) }
      let check = CrockfordLetter(Self.remainder(of: letters + [CrockfordLetter(0)]))
      guard !check.looksLikeVowel else { continue }
      description = String((letters + [check]).map(\.character))
      return
    }
  }

  /// Why a text cannot be a resume word.
  package enum Malformed: Error, Hashable, Sendable {
    /// Not five letters; says how many.
    case length(Int)
    case letter(Character)
    /// The letters do not belong together: one of them was misread.
    case check
  }

  /// The letters as coefficients of a polynomial over the field of 32 elements, at its generator.
  ///
  /// Every place has a weight of its own, none of them nought: that is why no single slip and no
  /// swap of two letters leaves the remainder as it was.
  private static func remainder(of letters: [CrockfordLetter]) -> UInt8 {
    letters.reduce(0) { sum, letter in
      let doubled = sum << 1
      return (doubled & 32 == 0 ? doubled : doubled ^ 0b10_0101) ^ letter.value
    }
  }
}
