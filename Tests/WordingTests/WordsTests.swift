import Questions
import Testing
import Wording

@Suite("Words") struct WordsTests {
  let catalogues: [Catalogue]

  init() throws {
    catalogues = [
      try catalogue(
        [
          entry("a", ["en": "An {value}.", "ur": "ایک {value}"]),
          entry("b", ["en": "Only English"]),
          entry("c", ["ur": "صرف اردو"]), entry("command.x", ["en": "back"]),
          plural("n", ["one": "{count} day", "other": "{count} days"]),
          entry("state.sleep.option.yes", ["en": "Yes, always"]),
          entry("state.sleep.question", ["en": "How do you sleep?"]),
          entry("state.sleep.question.father", ["en": "How does he sleep?"]),
        ].joined(separator: ",\n")),
      try catalogue(
        [entry("a", ["en": "never seen"]), entry("common.option.yes", ["en": "Yes"])].joined(
          separator: ",")),
    ]
  }

  func words(_ language: String) throws -> Words {
    Words(catalogues: catalogues, language: try #require(LanguageTag(language)))
  }

  @Test(
    "come in the language asked for, or from its source behind a mark",
    arguments: [
      ("en", "a", "An X."), ("en-GB", "a", "An X."), ("ur", "a", "ایک X"), ("ur-PK", "a", "ایک X"),
      ("ur", "b", "[en] Only English"), ("en", "c", "[c]"), ("ur", "c", "صرف اردو"),
      ("en", "missing", "[missing]"), ("en-XA", "a", "⟦Åñ X. ö⟧"), ("en-XA", "command.x", "back"),
      ("pl", "a", "[en] An X."),
    ])
  func fallback(language: String, key: String, text: String) throws {
    #expect(try words(language).text(key, [.value: "X"]) == text)
  }

  @Test(
    "take the plural form for the count", arguments: [(1, "1 day"), (0, "0 days"), (2, "2 days")])
  func plurals(count: Int, text: String) throws {
    #expect(try words("en").text("n", count: count) == text)
  }

  @Test("take the plural form of the language they are in, not the one asked for")
  func pluralFallback() throws {
    #expect(try words("bn").text("n", count: 0) == "[en] 0 days")
  }

  @Test("for a thing fall back to those for a wider one")
  func keys() throws {
    let (words, sleep, wake) = (try words("en"), StateID(known: "sleep"), StateID(known: "wake"))
    let (father, mother) = (RoleID(known: "father"), RoleID(known: "mother"))
    #expect(words.text(.option(sleep, .yes)) == "Yes, always")
    #expect(words.text(.option(wake, .yes)) == "Yes")
    #expect(words.text(.questionForRole(sleep, father)) == "How does he sleep?")
    #expect(words.text(.questionForRole(sleep, mother)) == "How do you sleep?")
    #expect(words.text(.question(wake)) == "[state.wake.question]")
    #expect(words.optionalText(.why(sleep)) == nil)
    #expect(words.has(.option(wake, .yes)) && !words.has(.option(wake, .no)))
  }
}
