import Testing

@Suite("The smallest questionnaire")
struct SmallestTests {
  @Test("has nothing wrong with it")
  func isClean() throws {
    #expect(try findings() == [])
  }
}
