import Engine
import Questions
import TestSupport
import Testing

/// What only the practitioner is asked to look at: the second column of the table.
@Suite("Alcohol prompts")
struct AlcoholPromptsTests {
  private let alcohol: Household

  init() throws { alcohol = try Household(of: "alcohol") }

  /// A family that drinks a little, with a firm plan that was tested.
  private var tested: Conversation {
    alcohol.family {
      $0.drinks("father")
      $0.testsProtection()
    }
  }

  @Test(
    "follow from the practitioner's own answers",
    arguments: [
      ("AL-02", "sober-view", Value.option("vague"), "al-02-vague"),
      ("AL-02", "sober-view", .option("nobody"), "al-02-vague"),
      ("AL-02", "sober-tested", .options("aware"), "al-02-untested"),
      ("AL-05", "asked-apart", .option("together"), "al-15-apart"),
      ("AL-07", "adult-unfit", .option("yes"), "al-07-unfit"),
      ("AL-11", "accounts", .option("differ"), "al-11-differ"),
      ("AL-11", "sources", .options("none-of-these"), "al-11-own-word"),
      ("AL-12", "contact-blocked", .option("yes"), "al-12-blocked"),
      ("AL-12", "others-consent", .option("refused"), "al-12-consent"),
      ("AL-15", "help-used", .option("not-used"), "al-15-help"),
      ("AL-15", "status", .option("not-explored"), "al-15-status"),
      ("AL-15", "compared", .option("not-compared"), "al-15-compare"),
      ("AL-15", "common.interpreter", .option("family-or-friend"), "al-15-interpreter"),
    ] as [(String, StateID, Value, PromptID)])
  func followFromAfter(rule: String, state: StateID, value: Value, prompt: PromptID) {
    var changed = tested
    changed.answer(state, value)
    #expect(!alcohol.prompts(for: tested).contains(prompt), "\(rule)")
    #expect(alcohol.prompts(for: changed).contains(prompt), "\(rule)")
    #expect(alcohol.advice(for: changed) == alcohol.advice(for: tested), "\(rule)")
  }

  @Test("call for today where the night is today or tomorrow and nobody is named")
  func callForToday() {
    let soon = alcohol.family {
      $0.expects(
        "party", ["event-soon": .option("two-days"), "sober-adult": .option("nobody")])
    }
    #expect(alcohol.prompts(for: soon).contains("al-01-soon"))
    let later = alcohol.family { $0.expects("party", ["sober-adult": .option("nobody")]) }
    #expect(!alcohol.prompts(for: later).contains("al-01-soon"))
  }

  /// Hours away, aware, willing, own use: three of the four are not enough.
  @Test(
    "ask for each thing that makes an adult protective",
    arguments: [
      ["aware", "willing", "own-use"], ["hours-away", "willing", "own-use"],
      ["hours-away", "aware", "own-use"], ["hours-away", "aware", "willing"],
    ] as [[OptionID]])
  func askForEach(known: [OptionID]) {
    var changed = tested
    changed.answer("sober-tested", .options(known, other: nil))
    #expect(alcohol.prompts(for: changed).contains("al-02-untested"))
  }

  @Test("name the bands of the full AUDIT from 8", arguments: [(7, false), (8, true), (40, true)])
  func nameBands(total: Int, isNamed: Bool) {
    let family = alcohol.family {
      $0.drinks(
        "father",
        [
          "audit-often": .option("four-or-more-a-week"),
          "audit-typical": .option("ten-or-more"),
        ])
      $0.testsProtection()
      $0.answer("full-audit", .number(total))
    }
    #expect(alcohol.prompts(for: family).contains("al-05-bands") == isNamed)
  }
}
