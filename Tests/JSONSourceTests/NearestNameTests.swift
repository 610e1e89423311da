import JSONSource
import Testing

@Suite("The nearest name") struct NearestNameTests {
  @Test(
    "is the one that fewest slips lead to",
    arguments: [
      ("moood", "mood"), ("slep", "sleep"), ("whree-slept", "where-slept"), ("mood", "mood"),
      ("gestaton", "gestation"),
    ])
  func near(written: String, meant: String) {
    let names = ["gestation", "mood", "sleep", "where-slept"]
    #expect(NearestName.nearest(to: written, among: names) == meant)
  }

  @Test("is none when none is near", arguments: ["", "x", "breathing", "wh"])
  func far(written: String) {
    #expect(NearestName.nearest(to: written, among: ["mood", "where-slept"]) == nil)
  }

  @Test("is the first in byte order of two equally near")
  func ties() {
    #expect(NearestName.nearest(to: "cat", among: ["hat", "bat"]) == "bat")
  }

  @Test("is not looked for when the text is no name")
  func long() {
    let text = String(repeating: "a", count: 100_000)
    #expect(NearestName.nearest(to: text, among: [text]) == nil)
  }
}
