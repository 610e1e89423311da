import Advising
import Engine
import Questions
import TestSupport
import Testing

/// Mistakes that are easily made from the published sources, each with its number in the evidence.
@Suite("Crying traps")
struct CryingTrapsTests {
  private let crying: Household

  init() throws { crying = try Household(of: "crying") }

  @Test("TR-16: crying eases after 8 weeks and is not over then")
  func isNotOverAtEightWeeks() throws {
    let texts = try crying.parentTexts()
    let peak = try #require(texts["advice.cr-08-peak.said"])
    #expect(peak.contains("It does not just stop at 8 weeks"))
    for key in ["advice.cr-08-peak.said", "state.key-points.question"] {
      #expect(try #require(texts[key]).contains("4 to 5 months"))
    }
    for (key, text) in texts where text.contains("6 to 8 weeks") {
      #expect(text.contains("eases bit by bit"), "\(key)")
    }
  }

  @Test("TR-17: a baby is held face down only awake and watched, and never sleeps like that")
  func isAwakeAndWatched() throws {
    let texts = try crying.parentTexts().filter { key, text in
      text.lowercased().contains("face down") && !key.contains(".option.")
    }
    #expect(texts.count == 4)
    for (key, text) in texts {
      #expect(text.contains("awake") && text.contains("watch"), "\(key)")
      #expect(text.contains("ever") && text.contains("sleep"), "\(key)")
    }
    let given = crying.added { $0.answer("tried", .options("face-down")) }
    #expect(given == ["cr-13-face-down": .said])
  }

  @Test("TR-18: no parent reads how often babies are shaken, or by whom")
  func keepsRates() throws {
    let kept = ["%", "per cent", "1 in ", "in every", "100,000", "third of", "quarter of"]
    for (key, text) in try crying.parentTexts() {
      #expect(kept.filter(text.lowercased().contains) == [], "\(key)")
      let words = Set(text.lowercased().split { !$0.isLetter })
      #expect(words.isDisjoint(with: ["men", "man", "male", "males", "boyfriend"]), "\(key)")
    }
    #expect(try #require(crying.allTexts()["prompt.cr-07-gap.text"]).contains("70%"))
  }

  @Test("TR-19: the only numbers to ring are 999 and 111")
  func givesNoHelpline() throws {
    for (key, text) in try crying.allTexts() {
      #expect(!text.lowercased().contains("cry-sis"), "\(key)")
      let numbers = text.split { !$0.isNumber }.filter { $0.count >= 3 }.map(String.init)
      #expect(Set(numbers).isSubset(of: ["999", "111"]), "\(key)")
    }
  }

  @Test("TR-20: vaccines are the practitioner's note and change nothing that a parent is told")
  func keepsVaccinesApart() throws {
    for (key, text) in try crying.parentTexts() {
      #expect(!text.lowercased().contains("vaccin"), "\(key)")
    }
    var feverish = crying.settledFamily
    feverish.temperature(tenths: 380)
    let told = crying.advice(for: feverish)
    #expect(told.contains { $0.id == "cr-01-fever" && $0.text == .said })
    for answer in [OptionID.yes, .no] {
      feverish.answer("vaccines", .option(answer))
      #expect(crying.advice(for: feverish) == told)
      #expect(crying.prompts(for: feverish).contains("cr-01-vaccines"))
    }
  }

  /// Agreed to, refused, declined, left or never come to: nothing that is told or to be done differs.
  @Test(
    "TR-21: the statement is optional, and refusing it is evidence of nothing",
    arguments: [
      .value(.option("says-yes")), .value(.option("not-wanted")), .declined, .later, .unsure, nil,
    ] as [Answer?])
  func isOptional(answer: Answer?) {
    let asked = crying.guidance(for: crying.family { $0.answer(about: 0, "statement", answer) })
    #expect(asked.advice == crying.advice(for: crying.settledFamily))
    #expect(asked.urgent == [])
    let noted = asked.prompts.filter { $0 != "cr-13-statement" }
    #expect(noted == [])
    let duties = crying.machine.questionnaire.prompts.filter { $0.needs != nil }.map(\.id)
    #expect(!duties.contains("cr-13-statement"))
  }

  @Test("TR-26: the statement and the points are our own words, and say so")
  func claimsNothing() throws {
    let names = [
      "ddscp", "partnership", "derby", "not the deal", "official", "commitment statement",
    ]
    for (key, text) in try crying.parentTexts() {
      #expect(names.filter(text.lowercased().contains) == [], "\(key)")
    }
    let texts = try crying.allTexts()
    #expect(try #require(texts["prompt.cr-13-statement.text"]).contains("our own"))
    #expect(try #require(texts["state.key-points.question"]).contains("The words here are ours"))
    let questionnaire = crying.machine.questionnaire
    let noted = try #require(questionnaire.prompts.first { $0.id == "cr-13-statement" })
    #expect(noted.sources.contains("decision"))
  }
}
