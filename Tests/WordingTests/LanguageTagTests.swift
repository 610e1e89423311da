import Testing
import Wording

@Suite("A language tag") struct LanguageTagTests {
  @Test(
    "is written in the letters of BCP 47",
    arguments: [
      ("en", "en"), ("EN-gb", "en-GB"), ("PA-arab-pk", "pa-Arab-PK"), ("es-419", "es-419"),
      ("cym", "cym"),
    ])
  func reads(text: String, tag: String) {
    #expect(LanguageTag(text)?.description == tag)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "e", "engl", "en-", "en_GB", "en-GB-GB", "en-G1", "é", "-en", "en-Latn-GB-x",
    ])
  func refuses(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test(
    "knows its language and the direction it is written in",
    arguments: [
      ("en-XA", "en", false), ("ur", "ur", true), ("ar-EG", "ar", true), ("pa", "pa", false),
      ("pa-Arab-PK", "pa", true), ("cy", "cy", false),
    ])
  func properties(text: String, base: String, isRightToLeft: Bool) throws {
    let tag = try #require(LanguageTag(text))
    #expect(tag.base.description == base)
    #expect(tag.isRightToLeft == isRightToLeft)
  }
}
