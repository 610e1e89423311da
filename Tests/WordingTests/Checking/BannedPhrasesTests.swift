import Testing
import Wording

@Suite("A banned phrase") struct BannedPhrasesTests {
  @Test(
    "is found in any spelling",
    arguments: [
      ("It is safe to share.", ["safe to", "is safe"]), ("A low-risk\nbaby", ["low risk"]),
      ("There is NO  RISK.", ["no risk"]), ("We have no concern (none).", ["no concern"]),
      ("You will be sober by noon", ["sober by"]), ("Invalid date", ["invalid"]),
      ("Oops, that is illegal!", ["illegal", "oops"]), ("’Tis SAFE to share", ["safe to"]),
      ("There is no ris\u{212A}.", ["no risk"]), ("oops", ["oops"]),
    ])
  func found(text: String, phrases: [String]) {
    #expect(BannedPhrases.found(in: text) == phrases)
  }

  @Test(
    "is not found in what may be said",
    arguments: [
      "A cot is safer.", "This lowers the risk.", "sleeping safely", "a lower risk",
      "unsafe to share",
      "this safe place", "Is that so? Safe sleep is next.", "Be safe. To do so, ask.",
      "no risky sofa",
    ])
  func unfound(text: String) {
    #expect(BannedPhrases.found(in: text).isEmpty)
  }
}
