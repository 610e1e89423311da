import Questions
import Testing

@testable import Exporting

@Suite("A FHIR string")
struct FHIRTextTests {
  @Test(
    "is what was typed, as far as FHIR can hold it", arguments: ["a", " a\t\r\n", "\u{202E}<b>é"])
  func same(text: String) {
    #expect(FHIRText.text(text) == text)
  }

  @Test(
    "has something else in the place of what it may not hold",
    arguments: [
      ("a\u{0}b", "a\u{FFFD}b"), ("\u{1B}[31m", "\u{FFFD}[31m"), ("\u{85}x", "\u{FFFD}x"),
      ("a\u{A0}b\u{2028}c\u{FEFF}d", "a b\nc\u{2060}d"),
      ("x" + String(Unicode.Scalar(UInt16(0xFFFE)) ?? "x"), "x\u{FFFD}"),
    ])
  func replaced(text: String, expected: String) {
    #expect(FHIRText.text(text) == expected)
  }

  @Test("is none where it would say nothing", arguments: ["", " ", "\t\n", "\u{2003}", "\u{200B}"])
  func nothing(text: String) {
    #expect(FHIRText.text(text) == nil)
  }
}

@Suite("The name of a resource")
struct FHIRIdentityTests {
  @Test("is a UUID of version 8 out of a digest")
  func uuid() {
    let identity = FHIRIdentity(of: ContentDigest(bytes: Array(repeating: 0xFF, count: 32)))
    #expect(identity.description == "ffffffff-ffff-8fff-bfff-ffffffffffff")
    #expect(identity.urn == "urn:uuid:ffffffff-ffff-8fff-bfff-ffffffffffff")
  }

  @Test("tells words apart by where they end")
  func words() {
    let names = [["a", "bc"], ["ab", "c"], ["abc"]].map { FHIRIdentity($0, by: SHA256.content) }
    #expect(Set(names).count == 3)
  }
}
