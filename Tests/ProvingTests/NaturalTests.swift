import Testing

@testable import Proving

@Suite("A natural number")
struct NaturalTests {
  @Test(
    "is written in groups of three digits",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (44_070_469_632, "44,070,469,632"),
      (1_000_000_000, "1,000,000,000"), (1_000_000_001, "1,000,000,001"),
    ])
  func isWritten(number: Int, text: String) {
    #expect(Natural(number).description == text)
  }

  @Test("adds as machine words do", arguments: [(0, 0), (1, 999_999_999), (123, 1 << 61)])
  func adds(left: Int, right: Int) {
    #expect(Natural(left) + Natural(right) == Natural(left + right))
  }

  @Test("doubles as adding it to itself does", arguments: [0, 1, 28, 29, 30, 58, 59, 200])
  func doubles(times: Int) {
    let number = Natural(987_654_321_987_654_321)
    #expect(number.doubled(times) == (0..<times).reduce(number) { sum, _ in sum + sum })
  }

  @Test("grows past a machine word")
  func grows() {
    #expect(
      Natural(1).doubled(128).description == "340,282,366,920,938,463,463,374,607,431,768,211,456")
  }
}
