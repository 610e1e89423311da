import Engine
import Questions
import TestSupport
import Testing
import Wording

/// Mistakes that are easily made from the published sources, each with its number in the evidence.
@Suite("Alcohol traps")
struct AlcoholTrapsTests {
  private let alcohol: Household
  private let words: Words
  private let told: [String]
  private let all: [String]

  init() throws {
    alcohol = try Household(of: "alcohol")
    words = try alcohol.words()
    told = try alcohol.parentTexts().values.map { $0.lowercased() }
    all = try alcohol.allTexts().values.map { $0.lowercased() }
  }

  /// The smallest drink there is to tell of calls for the same advice as the largest.
  @Test("TR-09: 14 units a week is no limit for the care of a baby")
  func hasNoLimit() {
    let family = alcohol.family { $0.drinks("father") }
    #expect(alcohol.advice(for: family).contains { $0.id == "al-03-own-cot" && $0.text == .said })
    #expect(told.filter { $0.contains("14") } == [])
    #expect(words.text(.prompt("al-03-no-limit")).contains("no limit for the care of a baby"))
  }

  /// Nobody is told when drink is gone: not by a phrase, and not by an hour beside a drink.
  @Test(
    "TR-10: nothing says when somebody will be sober",
    arguments: [
      "sober by", "units an hour", "unit an hour", "per hour", "hours", "clear of alcohol",
      "wears off",
      "sober again", "the next day you", "sleep it off",
    ])
  func hasNoClearingTime(phrase: String) {
    #expect(all.filter { $0.contains(phrase) && !Self.namesHours($0) } == [])
  }

  /// The hours when a named adult is away are asked for, and are no time of clearing.
  private static func namesHours(_ text: String) -> Bool {
    ["hours when", "hours away", "hours, aware"].contains { text.contains($0) }
  }

  /// Millilitres, tenths of a percent, and the units to one decimal, worked out by hand. The published
  /// row for an alcopop says 1.5, which does not follow from its own volume and strength.
  @Test(
    "TR-11: units come from the volume and the strength of each row",
    arguments: [
      ("last-pints", 568, 40, 23), ("last-strong-pints", 568, 52, 30),
      ("last-bottles", 330, 50, 17),
      ("last-cans", 500, 55, 28), ("last-wine", 175, 130, 23), ("last-large-wine", 250, 130, 33),
      ("last-alcopops", 275, 45, 12), ("last-spirits", 25, 400, 10),
    ] as [(StateID, Int, Int, Int)])
  func countsEachRow(question: StateID, millilitres: Int, strength: Int, tenths: Int) throws {
    let rows = try #require(alcohol.machine.questionnaire.drinks).rows
    let row = try #require(rows.first { $0.question == question })
    #expect((row.millilitres, row.strength) == (millilitres, strength))
    #expect((row.millilitres * row.strength + 500) / 1000 == tenths)
    #expect(rows.count == 8)
  }

  @Test("TR-11: every wine is of one table, at 13 percent")
  func mixesNoTables() throws {
    let rows = try #require(alcohol.machine.questionnaire.drinks).rows
    let wine = rows.filter { $0.question.description.contains("wine") }
    #expect(wine.map(\.strength) == [130, 130])
  }

  /// The United Kingdom form asks for units, 6 or 8 of them, and is positive at 5.
  @Test(
    "TR-12: AUDIT-C is the UK form",
    arguments: [
      ("audit-often", "How often do you have a drink containing alcohol?"),
      (
        "audit-typical",
        "How many units of alcohol do you drink on a typical day when you are drinking?"
      ),
      (
        "audit-most",
        """
        How often have you had 6 or more units if female, or 8 or more if male, on a single occasion \
        in the last year?
        """
      ),
    ] as [(StateID, String)])
  func isTheUKForm(state: StateID, question: String) throws {
    let asked = try #require(alcohol.machine.questionnaire.states.first { $0.id == state })
    #expect(words.text(.question(state)) == question)
    #expect(asked.isVerbatim && asked.isSensitive)
  }

  @Test(
    "TR-12: the choices of AUDIT-C are those of the UK form",
    arguments: [
      (
        "audit-often",
        [
          "Never", "Monthly or less", "2-4 times per month", "2-3 times per week",
          "4+ times per week",
        ]
      ),
      ("audit-typical", ["1-2", "3-4", "5-6", "7-9", "10+"]),
      ("audit-most", ["Never", "Less than monthly", "Monthly", "Weekly", "Daily or almost daily"]),
    ] as [(StateID, [String])])
  func hasTheUKChoices(state: StateID, choices: [String]) throws {
    let asked = try #require(alcohol.machine.questionnaire.states.first { $0.id == state })
    let named = try #require(asked.question?.choices).named
    #expect(named.map { words.text(.option(state, $0)) } == choices)
  }

  @Test("TR-13: with an item missing there is no total, and it may be certain all the same")
  func hasNoTotal() {
    let family = alcohol.family {
      $0.drinks(
        "father",
        [
          "audit-often": .option("two-to-three-a-week"),
          "audit-most": .option("monthly"),
        ])
      $0.answer(about: 1, "audit-typical", .declined)
    }
    #expect(alcohol.advice(for: family).contains { $0.id == "al-05-talk" && $0.text == .said })
    #expect(alcohol.prompts(for: family).contains("al-05-incomplete"))
  }

  @Test("TR-13: after \"Never\" the other two items are not asked, and nothing is missing")
  func endsAtNever() {
    let prompts = alcohol.prompts(for: alcohol.settledFamily)
    #expect(!prompts.contains("al-05-incomplete"))
    #expect(!prompts.contains("al-05-audit"))
  }

  @Test(
    "TR-14: a low score closes nothing",
    arguments: [
      "al-03-own-cot", "al-15-plan",
    ] as [AdviceID])
  func closesNothing(advice: AdviceID) {
    let family = alcohol.family { $0.drinks("mother") }
    #expect(alcohol.advice(for: family).contains { $0.id == advice && $0.text == .said })
    #expect(!alcohol.prompts(for: family).contains("al-05-audit"))
    #expect(alcohol.prompts(for: family).contains("al-02-untested"))
    #expect(alcohol.prompts(for: family).contains("al-11-own-word"))
    #expect(alcohol.prompts(for: family).contains("al-15-review"))
  }

  @Test("TR-14: a low score is no reassurance in pregnancy")
  func reassuresNobodyPregnant() {
    let family = alcohol.family { $0.drinks("mother", ["pregnant-now": .option("yes")]) }
    #expect(alcohol.prompts(for: family).contains("al-06-pregnancy"))
    #expect(words.text(.prompt("al-06-pregnancy")).contains("no reassurance in pregnancy"))
  }

  @Test("TR-15: milk timing is not fitness to care, and no parent text mixes them")
  func keepsMilkApart() {
    #expect(told.filter { $0.contains("milk") } == [])
    #expect(told.filter { $0.contains("breast") } == [])
    #expect(words.text(.prompt("al-03-milk")).contains("nothing about who is fit to care"))
  }

  @Test("TR-31: a protective adult needs who, when and agreement")
  func testsProtection() {
    let named = alcohol.family { $0.drinks("father") }
    #expect(alcohol.prompts(for: named).contains("al-02-untested"))
  }

  @Test("TR-32: self-report alone never excludes")
  func excludesNothingOnOwnWord() {
    let excluded = alcohol.family { $0.answer("status", .option("excluded")) }
    #expect(alcohol.prompts(for: excluded).contains("al-11-not-excluded"))
    let second = alcohol.family {
      $0.answer("status", .option("excluded"))
      $0.answer("sources", .options("family"))
    }
    #expect(!alcohol.prompts(for: second).contains("al-11-not-excluded"))
  }

  @Test(
    "TR-38: the law stays out of what a parent reads",
    arguments: [
      "law", "crime", "offence", "police", "prosecut", "court", "arrest",
    ])
  func keepsTheLawOut(phrase: String) {
    #expect(told.filter { $0.contains(phrase) } == [])
  }

  @Test(
    "calls nothing safe, and nobody sober by any time",
    arguments: [
      "safe to", "is safe", "low risk", "no risk", "no concern", "sober by",
    ])
  func hasNoBannedPhrase(phrase: String) {
    #expect(all.filter { $0.contains(phrase) } == [])
  }
}
