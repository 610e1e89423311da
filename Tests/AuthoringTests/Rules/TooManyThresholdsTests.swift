import Authoring
import Testing

@Suite("The rule on thresholds")
struct TooManyThresholdsTests {
  @Test("counts the places at which a number is cut, not the comparisons")
  func countsPlaces() throws {
    // To be at least so much and under so much cut at one place; 48 are allowed.
    let cuts = (0..<48).map { 400 + 100 * $0 }.flatMap { cut in
      [#"{ "under": ["weight", \#(cut)] }"#, #"{ "atLeast": ["weight", \#(cut)] }"#]
    }
    #expect(try findings(with: cuts) == [])
  }

  @Test("refuses one place more")
  func refusesMore() throws {
    let cuts = (0..<48).map { #"{ "under": ["weight", \#(400 + 100 * $0)] }"# }
    #expect(
      try findings(with: cuts + [#"{ "over": [⟦"weight", 400] }"#])
        == [Found(.tooManyThresholds, "compare it at fewer")])
  }

  private func findings(with comparisons: [String]) throws -> [Found] {
    try AuthoringTests.findings(
      (#"{ "under": ["weight", 2500] }"#, #"{ "any": [\#(comparisons.joined(separator: ", "))] }"#))
  }
}
