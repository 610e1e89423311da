import Testing

@testable import Dialogue

@Suite("A language's way with numbers") struct NumberStyleTests {
  @Test(
    "writes figures",
    arguments: [
      ("en", 0, 0, "0"), ("en", 999, 0, "999"), ("en", 3200, 0, "3,200"),
      ("en-GB", 1_234_567, 0, "1,234,567"), ("en", 375, 1, "37.5"), ("en", 5, 2, "0.05"),
      ("en", -12, 0, "-12"), ("de", 375, 1, "37,5"), ("de", 3200, 0, "3200"),
    ])
  func figures(language: String, number: Int, decimals: Int, text: String) {
    #expect(NumberStyle(language: language).figures(number, decimals: decimals) == text)
  }
}
