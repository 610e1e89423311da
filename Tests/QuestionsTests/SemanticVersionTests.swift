import Questions
import Testing

@Suite("A version")
struct SemanticVersionTests {
  @Test("is three numbers", arguments: ["0.0.0", "1.0.0", "12.34.56"])
  func reads(text: String) {
    #expect(SemanticVersion(text)?.description == text)
  }

  @Test("is nothing else", arguments: ["1", "1.0", "1.0.0.0", "01.0.0", "1..0", "1.0.-1", "1.0.a"])
  func refuses(text: String) {
    #expect(SemanticVersion(text) == nil)
  }

  @Test("is ordered number by number")
  func isOrdered() {
    let versions = ["1.10.0", "1.9.9", "0.11.0"].compactMap(SemanticVersion.init).sorted()
    #expect(versions.map(\.description) == ["0.11.0", "1.9.9", "1.10.0"])
  }
}
