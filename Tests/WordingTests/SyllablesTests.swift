import Testing

@testable import Wording

@Suite("The syllables of a word") struct SyllablesTests {
  static let one = [
    "a", "the", "cot", "sleep", "breathe", "whole", "there", "eyes", "shared", "called", "makes",
    "clothes", "warmed", "friend", "don't", "aren't", "I'm", "you'll", "smoke", "use", "weeks",
    "38",
  ]
  static let two = [
    "baby", "baby's", "table", "litre", "settled", "cuddles", "needed", "watches", "sizes", "noses",
    "nurse's", "isn't", "doesn't", "going", "being", "crying", "playing", "safely", "careful",
    "statement", "someone", "something", "every", "people", "quiet", "diet", "bottle", "midwife",
    "armchair", "toilet", "question", "social", "region", "guidance", "language", "smoke-free",
    "beyond", "yellow", "maybe", "babies", "carried", "safer", "safest", "vapour", "argue",
    "unique", "mayor", "player", "royal",
  ]
  static let three = [
    "alcohol", "cigarette", "pregnancy", "anyone", "everyone", "everything", "area", "idea",
    "media", "period", "radio", "serious", "previous", "obvious", "easier", "carrier", "diary",
    "influence", "medicine", "different", "nursery", "video", "medium", "initial", "premature",
    "mother-tongue's", "employer", "completely", "carefully",
  ]
  static let four = [
    "practitioner", "situation", "temperature", "usually", "diarrhoea", "pneumonia", "January",
    "information",
  ]

  @Test(
    "are counted as they are spoken",
    arguments: [one, two, three, four].enumerated().flatMap { number, words in
      words.map { ($0, number + 1) }
    })
  func counts(word: String, syllables: Int) {
    #expect(Syllables.count(in: word) == syllables)
  }

  @Test("are none where nothing is spoken", arguments: ["", "—", "…", "'"])
  func nothing(word: String) {
    #expect(Syllables.count(in: word) == 0)
  }
}
