import Testing
import Wording

/// The samples are those that the Unicode CLDR gives beside each rule.
@Suite("A plural rule") struct PluralRuleTests {
  static let samples: [(String, PluralCategory, [Int])] = [
    ("en", .one, [1]), ("en", .other, [0, 2, 16, 100, 101, 1000]),
    ("ur", .one, [1]), ("ur", .other, [0, 2, 16, 100, 1000]),
    ("bn", .one, [0, 1]), ("bn", .other, [2, 17, 100, 1000]),
    ("pa", .one, [0, 1]), ("pa", .other, [2, 17, 100, 1000]),
    ("cy", .zero, [0]), ("cy", .one, [1]), ("cy", .two, [2]), ("cy", .few, [3]),
    ("cy", .many, [6]), ("cy", .other, [4, 5, 7, 20, 100]),
    ("pl", .one, [1]), ("pl", .few, [2, 3, 4, 22, 24, 32, 102, 1002]),
    ("pl", .many, [0, 5, 11, 12, 14, 19, 20, 21, 100, 112, 1000]),
    ("ar", .zero, [0]), ("ar", .one, [1]), ("ar", .two, [2]),
    ("ar", .few, [3, 10, 103, 110, 1003]), ("ar", .many, [11, 26, 99, 111, 1011]),
    ("ar", .other, [100, 102, 200, 202, 1000, 10_000]),
    ("ro", .one, [1]), ("ro", .few, [0, 2, 16, 19, 101, 119, 1001]),
    ("ro", .other, [20, 35, 100, 120, 1000]),
  ]

  @Test("chooses the form that the CLDR chooses", arguments: samples)
  func chooses(language: String, category: PluralCategory, numbers: [Int]) throws {
    let rule = try #require(LanguageTag(language).flatMap { PluralRule($0) })
    #expect(Set(numbers.map(rule.category)) == [category])
    #expect(rule.categories.contains(category))
  }

  @Test("holds for a region of its language, and for numbers below zero")
  func regions() throws {
    let rule = try #require(LanguageTag("en-GB").flatMap { PluralRule($0) })
    #expect(rule.category(of: -1) == .one)
    #expect(rule.category(of: Int.min) == .other)
  }

  @Test("is not made up for a language that is not known")
  func unknown() throws {
    #expect(PluralRule(try #require(LanguageTag("fr"))) == nil)
  }
}
