import Questions
import Testing

@Suite("A content digest")
struct ContentDigestTests {
  @Test("is written as 64 hexadecimal digits, and read back")
  func isHexadecimal() {
    let digest = ContentDigest(bytes: (0..<32).map { UInt8($0 * 8) })
    #expect(digest.description.hasPrefix("0008101820283038"))
    #expect(ContentDigest(hexadecimal: digest.description) == digest)
  }

  @Test(
    "is not read from anything else",
    arguments: ["", "00", String(repeating: "g", count: 64), String(repeating: "0", count: 65)])
  func refuses(text: String) {
    #expect(ContentDigest(hexadecimal: text) == nil)
  }
}
