import Questions
import Testing

@Suite("A name")
struct IdentifierTests {
  @Test(
    "is lower-case words joined by hyphens",
    arguments: ["a", "where-slept", "cs-01-sofa", "a--b", String(repeating: "a", count: 64)])
  func accepts(text: String) throws {
    #expect(try StateID(text).description == text)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "A", "1a", "-a", "a b", "a_b", "é", "a\u{301}", "a/../b", "a\u{0}", "common.", "common.A",
      "common.a.b", "a.b",
      String(repeating: "a", count: 65),
    ])
  func refuses(text: String) {
    #expect(throws: MalformedIdentifier(text: text)) { try StateID(text) }
  }

  @Test("may be shared by all questionnaires where it is a state's")
  func isShared() throws {
    #expect(try StateID("common.contact").isShared)
    #expect(try !StateID("common").isShared)
    #expect(throws: MalformedIdentifier.self) { try OptionID("common.contact") }
  }

  @Test("is ordered by its bytes")
  func isOrdered() throws {
    let names = try ["b", "a-b", "ab", "a"].map { try StateID($0) }
    #expect(names.sorted().map(\.description) == ["a", "a-b", "ab", "b"])
  }
}
