/// One of the 32 letters of Douglas Crockford's alphabet, which leaves out I, L, O and U.
struct CrockfordLetter: Hashable, Sendable {
  /// From 0 to 31.
  let value: UInt8

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Takes the low five bits.
  init(_ value: UInt8) { self.value = value & 31 }

  /// Reads a letter in either case; I and L are read as 1, O as 0. Nil for anything else.
  init?(reading character: Character) {
    let letter: Character
    switch character {
    case "i", "I", "l", "L": letter = "1"
    case "o", "O": letter = "0"
    case "a"..."z": letter = Character(character.uppercased())
    default: letter = character
    }
    guard let index = Self.alphabet.firstIndex(of: letter) else { return nil }
    value = UInt8(index)
  }

  var character: Character { Self.alphabet[Int(value)] }

  /// Whether it is a vowel or is easily read as one. Without these nothing spells a word.
  var looksLikeVowel: Bool { "AE0134VY".contains(character) }

  /// A letter that does not look like a vowel.
  static func random(using generator: inout some RandomNumberGenerator) -> CrockfordLetter {
    while true {
      let letter = CrockfordLetter(UInt8(truncatingIfNeeded: generator.next()))
      if !letter.looksLikeVowel { return letter }
    }
  }
}
