import Advising
import Engine
import Questions
import TestSupport
import Testing

/// Mistakes that are easily made from the published sources, each with its number in the evidence.
@Suite("Discharge traps")
struct DischargeTrapsTests {
  private let discharge: Household

  init() throws { discharge = try Household(of: "discharge") }

  @Test("TR-21: the statement is optional, and declining it changes nothing else")
  func statementIsOptional() {
    let signed = discharge.guidance(for: discharge.settledFamily)
    let declined = discharge.guidance(
      for: discharge.family { $0.answer(about: 0, "statement", .value(.option("declined"))) })
    #expect(
      declined.advice.filter { !signed.advice.contains($0) }.map(\.id) == ["de-05-no-pressure"])
    #expect(declined.prompts.filter { !signed.prompts.contains($0) } == ["de-05-declined"])
    let duties = discharge.machine.questionnaire.prompts.filter { $0.needs != nil }.map(\.id)
    #expect(!duties.contains("de-05-declined"))
  }

  @Test("TR-22: one parent who has had everything is not both", arguments: [0, 1])
  func oneIsNotBoth(first: Int) {
    let both = discharge.family { $0.joinAlike("father") }
    #expect(isEveryone(both))
    var one = both
    one.answer(about: first, "here", .value(.option("not-here")))
    #expect(isOpen(one))
    #expect(!isEveryone(one))
  }

  @Test(
    "TR-23: what was said without an interpreter counts as not delivered",
    arguments: ["family-help", "no-interpreter"] as [OptionID])
  func needsAnInterpreter(language: OptionID) {
    let family = discharge.family { $0.answer(about: 0, "language", .value(.option(language))) }
    #expect(isOpen(family))
    #expect(!isEveryone(family))
    let left = discharge.family { family in
      family.answer(about: 0, "language", .value(.option("interpreter")))
      family.message("safe-space", .value(.option("no-interpreter")))
    }
    #expect(isOpen(left))
    #expect(discharge.advice(for: left).contains { $0.id == "de-08-interpreter" })
  }

  @Test("TR-23: with an interpreter a message counts")
  func countsWithAnInterpreter() {
    let family = discharge.family {
      $0.answer(about: 0, "language", .value(.option("interpreter")))
    }
    #expect(isEveryone(family))
  }

  @Test("TR-24: the review is at 12 months, never at 9 to 12")
  func isAtTwelveMonths() throws {
    let texts = try discharge.allTexts()
    #expect(try #require(texts["advice.de-11-next.said"]).contains("12 months"))
    #expect(try #require(texts["prompt.de-11-next.text"]).contains("12 months"))
    for (key, text) in texts {
      let nine = ["9-12", "9\u{2013}12", "9 to 12", "nine to twelve"].filter(text.contains)
      #expect(nine == [], "\(key)")
    }
  }

  @Test("TR-26: nothing claims to be the partnership's tool, film or statement")
  func claimsNothing() throws {
    let names = [
      "ddscp", "partnership", "derby", "not the deal", "official", "commitment statement",
      "three steps",
    ]
    for (key, text) in try discharge.parentTexts() {
      #expect(names.filter(text.lowercased().contains) == [], "\(key)")
    }
  }

  @Test("decides for nobody whether to go home")
  func decidesNothing() throws {
    let phrases = ["can go home", "may go home", "fit to go home", "ready to go home"]
    for (key, text) in try discharge.allTexts() {
      #expect(phrases.filter(text.lowercased().contains) == [], "\(key)")
    }
  }

  private func isOpen(_ family: Conversation) -> Bool {
    let guidance = discharge.guidance(for: family)
    return guidance.advice.contains { $0.id == "de-02-others" }
      && guidance.prompts.contains("de-02-partial")
  }

  private func isEveryone(_ family: Conversation) -> Bool {
    let guidance = discharge.guidance(for: family)
    return guidance.advice.contains { $0.id == "de-11-all-have-it" }
      || guidance.prompts.contains("de-11-all-done")
  }
}
