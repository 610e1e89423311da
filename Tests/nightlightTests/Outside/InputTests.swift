import Dialogue
import Testing

@testable import nightlight

@Suite("A typed line")
struct InputTests {
  @Test("is kept exactly as typed", arguments: ["", " 1 ", "é", "e\u{301}", "پنجاہ", "👩‍👧", "می‌رود"])
  func kept(text: String) {
    #expect(bytes(of: input(Array(text.utf8))) == Array(text.utf8))
  }

  @Test(
    "loses what nobody could see, and says so",
    arguments: [
      "a\u{0}b", "a\u{1B}b", "a\u{7F}b", "a\u{9B}b", "a\u{202E}b", "a\u{2066}b", "a\u{200B}b",
      "a\u{2028}b", "a\u{3164}b", "a\u{FEFF}b", "a\rb", "a\u{E0041}b",
    ])
  func hidden(text: String) {
    #expect(input(Array(text.utf8)) == .unsafe(kept: "ab"))
  }

  @Test(
    "is refused when it is not UTF-8",
    arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x61, 0xE2, 0x82]] as [[UInt8]])
  func notUTF8(line: [UInt8]) {
    #expect(input(line) == .notUTF8)
  }

  @Test("is refused when it is too long")
  func tooLong() {
    #expect(Input(.tooLong) == .tooLong(limit: 4096))
  }

  private func input(_ line: [UInt8]) -> Input { Input(.complete(line)) }

  /// Texts are compared by their bytes: two strings are equal too when only their accents are
  /// written differently.
  private func bytes(of input: Input) -> [UInt8]? {
    if case .line(let text) = input { Array(text.utf8) } else { nil }
  }
}
