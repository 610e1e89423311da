import Engine
import Questions
import TestSupport
import Testing

/// Mistakes that are easily made from the published sources, each with its number in the evidence.
@Suite("Co-sleeping traps")
struct CoSleepingTrapsTests {
  private let coSleeping: Household

  init() throws { coSleeping = try Household(of: "co-sleeping") }

  @Test("TR-01: being early is not on NICE's list and does not claim to be")
  func earlyIsNotNICE() {
    #expect(coSleeping.publishers(of: "cs-06-early").filter { $0.contains("NICE") } == [])
    #expect(coSleeping.publishers(of: "cs-07-small").contains { $0.contains("NICE") })
  }

  @Test("TR-02: any recent drink counts for the parent; NICE's two units are the practitioner's")
  func hasTwoLimits() {
    var conversation = coSleeping.settledFamily
    conversation.mayShare(
      "father", ["last-drink": .option("yesterday"), "drink-amount": .option("one-drink")])
    #expect(coSleeping.advice(for: conversation).contains { $0.id == "cs-02-alcohol" })
    #expect(!coSleeping.prompts(for: conversation).contains("cs-02-two-units"))
    conversation.rosters["carer"]?.people[1].answers[Conversation.Key("drink-amount")] =
      .value(.option("two-or-more"))
    #expect(coSleeping.prompts(for: conversation).contains("cs-02-two-units"))
  }

  @Test("TR-03: anyone in the bed counts, not only a parent")
  func countsAnyone() {
    let added = coSleeping.added { $0.mayShare("someone-else", ["last-drink": .option("today")]) }
    #expect(added["cs-02-alcohol"] == .said)
  }

  @Test(
    "TR-04: 2,500 grams is small, 2,501 is not",
    arguments: [(300, true), (2499, true), (2500, true), (2501, false), (7000, false)])
  func cutsWeight(grams: Int, isSmall: Bool) {
    let added = coSleeping.added { $0.answer("birth-weight", .number(grams)) }
    #expect((added["cs-07-small"] == .said) == isSmall)
  }

  @Test(
    "TR-05: 36 weeks and 6 days is early, 37 weeks is not",
    arguments: [(154, true), (36 * 7 + 6, true), (37 * 7, false), (308, false)])
  func cutsGestation(days: Int, isEarly: Bool) {
    let added = coSleeping.added { $0.answer("gestation", .number(days)) }
    #expect((added["cs-06-early"] == .said) == isEarly)
  }

  @Test("TR-07: American advice is no source of what a parent is told")
  func keepsToBritishAdvice() {
    let american = coSleeping.machine.questionnaire.advice.map(\.id).filter { advice in
      coSleeping.publishers(of: advice).contains { $0.contains("American") }
    }
    #expect(american == [])
  }

  /// Born at 30 weeks, 30 weeks ago: 20 weeks counted from the due date.
  @Test("TR-35: an early baby's months are counted from the due date")
  func countsFromDueDate() {
    let added = coSleeping.added {
      $0.answer("gestation", .number(30 * 7))
      $0.answer("birth-date", .date("2025-10-16"))
      $0.answer("whose-room", .option("other-room"))
    }
    #expect(added["cs-11-room"] == .said)
    let atTerm = coSleeping.added {
      $0.answer("birth-date", .date("2025-10-16"))
      $0.answer("whose-room", .option("other-room"))
    }
    #expect(atTerm["cs-11-room"] == nil)
  }

  @Test("every rule of the table has its advice")
  func hasEveryRule() {
    #expect(coSleeping.rulesMissing("cs", through: 21) == [])
  }
}
