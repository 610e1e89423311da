import TestSupport
import Testing

@testable import Records

@Suite("A resume word")
struct ResumeWordTests {
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  static let made = (UInt64(0)..<100).map { seed -> ResumeWord in
    var generator = Seeded(seed)
    return ResumeWord(using: &generator)
  }

  @Test("reads back as it was made", arguments: made)
  func readsBack(word: ResumeWord) throws {
    #expect(try ResumeWord(word.description) == word)
    #expect(try ResumeWord(word.description.lowercased()) == word)
  }

  @Test("has nothing in it that looks like a vowel", arguments: made)
  func spellsNothing(word: ResumeWord) {
    #expect(!word.description.contains { "AEIOUVY0134".contains($0) })
  }

  @Test("is refused with any one letter misread", arguments: made.prefix(5))
  func findsSlips(word: ResumeWord) {
    for place in 0..<5 {
      for letter in Self.alphabet {
        var letters = Array(word.description)
        guard letters[place] != letter else { continue }
        letters[place] = letter
        #expect(throws: ResumeWord.Malformed.check) { try ResumeWord(String(letters)) }
      }
    }
  }

  @Test("is refused with any two letters changed over", arguments: made)
  func findsSwaps(word: ResumeWord) {
    for first in 0..<5 {
      for second in first + 1..<5 {
        var letters = Array(word.description)
        guard letters[first] != letters[second] else { continue }
        letters.swapAt(first, second)
        #expect(throws: ResumeWord.Malformed.check) { try ResumeWord(String(letters)) }
      }
    }
  }

  @Test("takes I and L for 1, and O for 0", arguments: ["i", "I", "l", "L", "o", "O"])
  func forgives(letter: Character) throws {
    let digit: Character = "oO".contains(letter) ? "0" : "1"
    let check = try #require(
      Self.alphabet.first { (try? ResumeWord("W7Q\(digit)\($0)")) != nil })
    #expect(try ResumeWord("w7q\(letter)\(check)").description == "W7Q\(digit)\(check)")
  }

  @Test(
    "is refused, with the reason",
    arguments: [
      ("", .length(0)), ("W7QK", .length(4)), ("W7QK33", .length(6)), ("W7QKU", .letter("U")),
      ("W7-K3", .letter("-")), ("W７QK3", .letter("７")),
    ] as [(String, ResumeWord.Malformed)])
  func refuses(text: String, why: ResumeWord.Malformed) {
    #expect(throws: why) { try ResumeWord(text) }
  }
}
