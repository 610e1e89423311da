import Questions
import Testing

@testable import Dialogue

@Suite("A number typed") struct NumberEntryTests {
  private let weight = Measure(
    unit: .gram, also: [.kilogram, .poundOunce], notation: .plain, decimals: 0, range: 300...7000,
    plausible: 1500...5500)
  private let pregnancy = Measure(
    unit: .day, also: [], notation: .weeksAndDays, decimals: 0, range: 154...308,
    plausible: 154...308)
  private let temperature = Measure(
    unit: .celsius, also: [], notation: .plain, decimals: 1, range: 300...450,
    plausible: 300...450)
  private let sleep = Measure(
    unit: .minute, also: [.hour], notation: .plain, decimals: 0, range: 0...1440,
    plausible: 0...1440)

  @Test(
    "is a weight in grams, whatever unit it is typed in",
    arguments: [
      ("3200", 3200), (" 3200 ", 3200), ("3200g", 3200), ("3200 grams", 3200), ("3,200", 3200),
      ("2.4 kg", 2400), ("2.4KG", 2400), ("2 kilos", 2000), ("2.450kg", 2450),
      ("5 lb 5 oz", 2410), ("5lb5oz", 2410), ("5 lb", 2268), ("5 lb 5", 2410), ("5.5 lb", 2495),
      ("5 lb 8 oz", 2495), ("88 oz", 2495), ("300", 300), ("7000", 7000), ("0300", 300),
    ])
  func weights(typed: String, grams: Int) throws {
    #expect(try NumberEntry(typed, for: weight, style: .english).value == grams)
  }

  @Test(
    "is a length of pregnancy in days",
    arguments: [
      ("36+6", 258), ("36 + 6", 258), ("36 weeks 6 days", 258), ("36w6d", 258), ("36", 252),
      ("36 6", 258), ("36 weeks", 252), ("258 days", 258), ("22+0", 154), ("44+0", 308),
    ])
  func pregnancies(typed: String, days: Int) throws {
    #expect(try NumberEntry(typed, for: pregnancy, style: .english).value == days)
  }

  @Test(
    "keeps decimals as whole numbers",
    arguments: [("37.5", 375), ("37", 370), ("37.50", 375), ("38.1 c", 381), ("30°", 300)])
  func temperatures(typed: String, tenths: Int) throws {
    #expect(try NumberEntry(typed, for: temperature, style: .english).value == tenths)
  }

  @Test(
    "is a time in minutes", arguments: [("90", 90), ("1 hour 30", 90), ("1.5 h", 90), ("2h", 120)])
  func times(typed: String, minutes: Int) throws {
    #expect(try NumberEntry(typed, for: sleep, style: .english).value == minutes)
  }

  @Test(
    "is nothing but plain figures",
    arguments: [
      "", "six", "nan", "inf", "-inf", "0x10", "1e5", "1e3", "+5", "-5", "3-200", "3200 3200",
      "٣٢٠٠",
      "³", "½", "Ⅷ", "3 200", "1.2.3", ".", "2.", ".5", "3200!", "=3200", "5 oz 5 lb",
      "5.5 lb 3 oz",
      "2 kg 400 g", "1,2,3",
    ])
  func notFigures(typed: String) {
    #expect(throws: Problem.self) {
      try NumberEntry(typed, for: weight, style: .english)
    }
    #expect(throws: Problem.self) {
      try NumberEntry(typed, for: temperature, style: .english)
    }
  }

  @Test(
    "says what is wrong",
    arguments: [
      ("six", Problem.notFigures("six")), ("0x10", .notFigures("0x10")),
      ("1e5", .notFigures("1e5")), ("+5", .notFigures("+5")), ("2,4", .decimalComma("2,4")),
      ("5 stone", .unknownUnit("stone")), ("nan", .notFigures("nan")),
      ("3 weeks", .unknownUnit("weeks")), ("2.4005 kg", .tooFine("2.4005 kg")),
      ("3200.5", .tooFine("3200.5")), ("5 lb 17 oz", .tooManySmaller(17, .ounce)),
      ("299", .tooSmall("299")), ("7001", .tooBig("7001")), ("70 kg", .tooBig("70 kg")),
      ("99999999999999999999", .tooBig("99999999999999999999")),
      ("99999999 kg", .tooBig("99999999 kg")), ("0.2 kg", .tooSmall("0.2 kg")),
      ("0.00000000000001", .tooFine("0.00000000000001")),
    ])
  func problems(typed: String, problem: Problem) {
    #expect(throws: problem) { try NumberEntry(typed, for: weight, style: .english) }
  }

  @Test(
    "has fewer than seven days beside weeks",
    arguments: [
      ("36+7", Problem.tooManySmaller(7, .day)), ("36+60", .tooManySmaller(60, .day)),
      ("36+", .notFigures("36+")), ("+6", .notFigures("+6")), ("36+6+1", .notFigures("36+6+1")),
      ("50", .tooBig("50")),
    ])
  func tooManyDays(typed: String, problem: Problem) {
    #expect(throws: problem) { try NumberEntry(typed, for: pregnancy, style: .english) }
  }

  @Test("has a decimal comma where the language does")
  func decimalComma() throws {
    let polish = NumberStyle(language: "pl")
    #expect(try NumberEntry("2,4 kg", for: weight, style: polish).value == 2400)
    #expect(throws: Problem.notFigures("2.4 kg")) {
      try NumberEntry("2.4 kg", for: weight, style: polish)
    }
  }

  @Test(
    "may be in the language's own digits",
    arguments: [
      ("ur", "۳۲۰۰"), ("ar", "٣٢٠٠"), ("fa", "۳۲۰۰"), ("bn", "৩২০০"), ("pa", "੩੨੦੦"),
      ("ur", "3200"),
    ])
  func ownDigits(language: String, typed: String) throws {
    let style = NumberStyle(language: language)
    #expect(try NumberEntry(typed, for: weight, style: style).value == 3200)
  }
}

extension NumberStyle {
  static let english = NumberStyle(language: "en")
}
