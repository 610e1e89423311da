import Advising
import Engine
import Questions
import TestSupport
import Testing

/// The decision table of the discharge check, rule by rule, read from the evidence and not from the
/// questionnaire.
@Suite("Discharge advice")
struct DischargeRulesTests {
  private let discharge: Household

  init() throws { discharge = try Household(of: "discharge") }

  @Test("serves every rule of the table")
  func servesEveryRule() {
    // DE-04 has no item of its own: explaining again is what the parent gets.
    #expect(discharge.rulesMissing("de", through: 11) == [])
  }

  /// One answer of the settled family changed, the advice that must then be given, and the prompt.
  @Test(
    "follows from one answer",
    arguments: [
      ("born-here", Value.option("no"), "de-03-elsewhere", "de-03-handover"),
      ("home-needs", .options("cot"), "de-07-cot", "de-07-need"),
      ("home-needs", .options("car-seat"), "de-07-car-seat", "de-07-need"),
      ("home-needs", .options("smoke-alarm"), "de-07-smoke-alarm", "de-07-need"),
      ("home-needs", .options("thermometer"), "de-07-thermometer", "de-07-need"),
      ("extra-needs", .options("tube"), "de-09-handling", "de-09-meeting"),
      ("extra-needs", .options([], other: "a splint"), "de-09-handling", "de-09-practise"),
    ] as [(StateID, Value, AdviceID, PromptID)])
  func followsFromOneAnswer(
    state: StateID, value: Value, advice: AdviceID, prompt: PromptID
  ) {
    let family = discharge.family { $0.answer(state, value) }
    #expect(discharge.advice(for: family).contains { $0.id == advice && $0.text == .said })
    #expect(discharge.prompts(for: family).contains(prompt))
  }

  /// The same for what is answered about one carer, whoever it is.
  @Test(
    "follows from one answer about one carer",
    arguments: [
      ("film", Value.option("not-yet"), "de-01-film", "de-01-film"),
      ("film", .option("not-wanted"), "de-01-film", "de-01-declined"),
      ("here", .option("not-here"), "de-02-others", "de-02-partial"),
      ("statement", .option("declined"), "de-05-no-pressure", "de-05-declined"),
      ("told-different", .options("safe-handling"), "de-06-conflict", "de-06-source"),
      ("told-different", .options("safe-sleep"), "de-06-back", "de-06-source"),
      ("language", .option("no-interpreter"), "de-08-interpreter", "de-08-interpreter"),
      ("language", .option("family-help"), "de-08-interpreter", "de-08-interpreter"),
    ] as [(StateID, Value, AdviceID, PromptID)],
    ["mother", "father", "partner", "grandparent", "supervising-carer"] as [RoleID])
  func followsFromOneCarer(
    _ what: (state: StateID, value: Value, advice: AdviceID, prompt: PromptID), role: RoleID
  ) {
    let family = discharge.family { $0.joinAlike(role, [what.state: what.value]) }
    #expect(discharge.advice(for: family).contains { $0.id == what.advice && $0.text == .said })
    #expect(discharge.prompts(for: family).contains(what.prompt))
  }

  @Test(
    "counts anyone but a parent as another main carer",
    arguments: [
      ("mother", false), ("father", false), ("partner", true), ("grandparent", true),
      ("supervising-carer", true), ("someone-else", true),
    ] as [(RoleID, Bool)])
  func knowsMainCarers(role: RoleID, isOther: Bool) {
    let family = discharge.family { $0.joinAlike(role, ["main-carer": .option("yes")]) }
    #expect(discharge.advice(for: family).contains { $0.id == "de-10-main-carer" } == isOther)
    #expect(discharge.prompts(for: family).contains("de-10-why") == isOther)
  }

  /// Some or not yet, again after explaining once more: for one message of one carer.
  @Test(
    "comes back to what was not said back", arguments: ["some", "not-yet"] as [OptionID],
    ["safe-sleep", "getting-help"] as [MemberID])
  func comesBack(verdict: OptionID, message: MemberID) {
    let family = discharge.family {
      $0.message(message, to: "said-back", .value(.option("not-yet")))
      $0.message(message, to: "said-back-again", .value(.option(verdict)))
    }
    #expect(discharge.prompts(for: family).contains("de-04-recheck"))
    #expect(discharge.advice(for: family) == discharge.advice(for: discharge.settledFamily))
  }

  @Test("does not hear from somebody who is not there what they were told before")
  func comesBackToTheAbsent() {
    let family = discharge.family { $0.joinAlike("father", ["here": .option("earlier")]) }
    #expect(discharge.prompts(for: family).contains("de-04-recheck"))
    #expect(discharge.advice(for: family).contains { $0.id == "de-11-all-have-it" })
  }

  @Test("tells everyone the five messages and where they come again")
  func tellsEveryone() {
    let general: [AdviceID] = [
      "de-11-safe-sleep", "de-11-crying", "de-11-handling", "de-11-space", "de-11-ill",
      "de-11-next",
    ]
    for family in [discharge.settledFamily, Conversation(date: nil)] {
      let told = discharge.advice(for: family).filter { $0.text == .said }.map(\.id)
      #expect(told.suffix(general.count) == general)
    }
  }

  @Test("holds back what nobody has confirmed")
  func holdsBack() {
    let held = discharge.machine.questionnaire.advice.filter { $0.hold != nil }.map(\.id)
    #expect(held == ["de-11-head", "de-11-pets"])
  }
}
