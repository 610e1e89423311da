import Testing

@testable import Exporting

@Suite("The number of a service")
struct ServiceNumberTests {
  @Test(
    "is digits and spaces, with a plus before them",
    arguments: ["111", "020 7946 0000", "+44 20 7946 0000"])
  func accepts(text: String) {
    #expect(ServiceNumber(text)?.description == text)
  }

  @Test(
    "is nothing else",
    arguments: ["", "12", "++44 1234", "<b>123</b>", "12a34", " 1234", "1234 ", "1+23", "٠١٢٣"])
  func refuses(text: String) {
    #expect(ServiceNumber(text) == nil)
  }
}
