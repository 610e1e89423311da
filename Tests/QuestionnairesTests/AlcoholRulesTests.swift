import Advising
import Engine
import Questions
import TestSupport
import Testing

/// The decision table of alcohol and out-of-routine events, rule by rule, read from the evidence and
/// not from the questionnaire.
@Suite("Alcohol advice")
struct AlcoholRulesTests {
  private let alcohol: Household

  init() throws { alcohol = try Household(of: "alcohol") }

  @Test("is for everyone only what everyone needs")
  func isTheSameForTheSettled() {
    #expect(
      alcohol.advice(for: alcohol.settledFamily).map(\.id) == ["al-15-plan", "al-15-tell"])
    #expect(alcohol.prompts(for: alcohol.settledFamily) == [])
  }

  /// A rule that one answer of the talk calls for: the rule, the question, and what was said.
  struct Row: Sendable {
    let rule: String
    let state: StateID
    let value: Value
    let advice: AdviceID
    let prompt: PromptID?

    init(_ rule: String, _ state: StateID, _ value: Value, _ advice: AdviceID, _ prompt: PromptID?)
    {
      (self.rule, self.state, self.value) = (rule, state, value)
      (self.advice, self.prompt) = (advice, prompt)
    }
  }

  private static let ofOnePerson: [Row] = [
    Row("AL-03", "audit-often", .option("monthly-or-less"), "al-03-own-cot", "al-03-no-limit"),
    Row("AL-06", "pregnant-now", .option("yes"), "al-06-pregnancy", "al-06-pregnancy"),
    Row("AL-07", "ever", .options("alone"), "al-07-today", "al-07-in-charge"),
    Row("AL-07", "ever", .options("children-in-bed"), "al-07-today", "al-07-in-charge"),
    Row("AL-07", "ever", .options("forgot"), "al-07-today", "al-07-in-charge"),
    Row("AL-07", "ever", .options("drove"), "al-07-today", "al-07-in-charge"),
    Row("AL-09", "takes", .options("cannabis"), "al-09-drugs", "al-09-drugs"),
    Row("AL-09", "takes", .options("other-drugs"), "al-09-drugs", "al-09-drugs"),
    Row("AL-10", "takes", .options("prescribed"), "al-10-prescribed", "al-10-sleepy"),
    Row("AL-10", "takes", .options("bought"), "al-10-bought", "al-10-sleepy"),
  ]

  /// Whoever it is that drinks now and then, and is not the only one who looks after the baby.
  @Test(
    "follows from what one carer says", arguments: ofOnePerson,
    ["mother", "partner", "someone-else"] as [RoleID])
  func followsFromOnePerson(row: Row, role: RoleID) {
    let family = alcohol.family { $0.drinks(role, [row.state: row.value]) }
    #expect(text(row.advice, for: family) == .said, "\(row.rule)")
    #expect(row.prompt.map(alcohol.prompts(for: family).contains) ?? true, "\(row.rule)")
  }

  /// The same question of the same carer, not answered, in each way of not answering.
  @Test(
    "is given in its other text where one carer's answer is not known",
    arguments: ofOnePerson, NonAnswer.allCases)
  func saysUnsureOfOnePerson(row: Row, reason: NonAnswer) {
    let family = alcohol.family {
      $0.drinks("mother")
      $0.answer(about: 1, row.state, reason.answer)
    }
    #expect(text(row.advice, for: family) == .unsure, "\(row.rule)")
    #expect(row.prompt.map(alcohol.prompts(for: family).contains) ?? true, "\(row.rule)")
  }

  private static let ofTheNight: [Row] = [
    Row("AL-01", "sober-adult", .option("nobody"), "al-01-sober-adult", "al-01-follow-up"),
    Row("AL-02", "sober-adult", .option("likely"), "al-02-firm", "al-02-vague"),
    Row("AL-02", "sober-knows", .option("no"), "al-02-firm", "al-02-vague"),
    Row("AL-02", "second-person", .option("no"), "al-02-second", nil),
    Row("AL-03", "drink-planned", .option("yes"), "al-03-own-cot", "al-03-no-limit"),
    Row("AL-03", "drink-planned", .option("maybe"), "al-03-own-cot", "al-03-no-limit"),
    Row("AL-04", "sleep-away", .option("yes"), "al-04-away", nil),
    Row("AL-13", "events", .options("new-partner"), "al-13-share", "al-13-new-adult"),
    Row("AL-13", "events", .options("visitors"), "al-13-share", "al-13-new-adult"),
    Row("AL-14", "events", .options("moving"), "al-14-any-place", "al-14-housing"),
    Row("AL-15", "way-home", .option("not-settled"), "al-15-way-home", nil),
  ]

  @Test("follows from what is said of the night", arguments: ofTheNight)
  func followsFromTheNight(row: Row) {
    let family = alcohol.family { $0.expects("party", [row.state: row.value]) }
    #expect(text(row.advice, for: family) == .said, "\(row.rule)")
    #expect(row.prompt.map(alcohol.prompts(for: family).contains) ?? true, "\(row.rule)")
  }

  @Test(
    "is given in its other text where the night is not known", arguments: ofTheNight,
    NonAnswer.allCases)
  func saysUnsureOfTheNight(row: Row, reason: NonAnswer) {
    let family = alcohol.family {
      $0.expects("party")
      $0.answer(row.state, reason.answer)
    }
    #expect(text(row.advice, for: family) == .unsure, "\(row.rule)")
  }

  @Test("does not follow from a party where nobody drinks and the plan is firm")
  func isQuietForTheFirm() {
    #expect(alcohol.added { $0.expects("party") } == [:])
  }

  @Test(
    "looks for a cot that nobody has seen", arguments: ["not-checked", "none-yet"] as [OptionID])
  func looksForACot(cot: OptionID) {
    let family = alcohol.family {
      $0.expects("trip", ["sleep-away": .option("yes"), "away-cot": .option(cot)])
    }
    #expect(text("al-04-cot", for: family) == .said)
    #expect(alcohol.prompts(for: family).contains("al-04-cot"))
  }

  @Test(
    "is content with a cot that is taken along or was looked at",
    arguments: ["bring-ours", "checked"] as [OptionID])
  func isContentWithACot(cot: OptionID) {
    let added = alcohol.added {
      $0.expects("trip", ["sleep-away": .option("yes"), "away-cot": .option(cot)])
    }
    #expect(added == ["al-04-away": .said])
  }

  /// "No one here drinks" stands only as long as nobody has said otherwise of themselves.
  @Test("comes back where no one drinks and someone does")
  func noticesTheContradiction() {
    let family = alcohol.family {
      $0.drinks("father")
      $0.answer("sober-adult", .option("nobody-drinks"))
    }
    #expect(text("al-01-sober-adult", for: family) == .said)
  }

  @Test("finds the days of bursts that nothing explains, and plans those that are known")
  func findsDays() {
    let bursts: [StateID: Value] = ["pattern": .option("bursts")]
    let known = alcohol.family { $0.drinks("father", bursts) }
    let unexplained = alcohol.family {
      $0.drinks("father", bursts.merging(["triggers": .options("none-of-these")]) { $1 })
    }
    let notSure = alcohol.family {
      $0.drinks("father", bursts)
      $0.answer(about: 1, "triggers", .unsure)
    }
    #expect(text("al-08-plan", for: known) == .said)
    #expect(text("al-08-find", for: known) == nil)
    #expect(text("al-08-find", for: unexplained) == .said)
    #expect(text("al-08-find", for: notSure) == .said)
  }

  @Test("keeps the door open for whoever does not want to talk about drink")
  func keepsTheDoorOpen() {
    let added = alcohol.added { $0.answer(about: 0, "audit-often", .declined) }
    #expect(added["al-12-any-time"] == .said)
  }

  @Test("stops for a baby without an able adult, and not for anybody else")
  func stops() {
    let without = alcohol.family { $0.answer("able-now", .option("no")) }
    let notSure = alcohol.family { $0.answer("able-now", .unsure) }
    #expect(alcohol.guidance(for: without).urgent == ["urgent-help"])
    #expect(alcohol.guidance(for: notSure).urgent == ["urgent-help"])
    #expect(alcohol.guidance(for: alcohol.settledFamily).urgent == [])
    #expect(alcohol.advice(for: without).first?.id == "urgent-adult")
  }

  @Test("every rule of the table is there")
  func hasEveryRule() {
    #expect(alcohol.rulesMissing("al", through: 15) == [])
  }

  private func text(_ advice: AdviceID, for family: Conversation) -> Certainty? {
    alcohol.advice(for: family).first { $0.id == advice }?.text
  }
}
