import Engine
import Questions
import TestSupport
import Testing

/// The decision table of the co-sleeping assessment, rule by rule, read from the evidence and not
/// from the questionnaire.
@Suite("Co-sleeping advice")
struct CoSleepingRulesTests {
  private let coSleeping: Household

  init() throws { coSleeping = try Household(of: "co-sleeping") }

  /// One answer of the settled family changed, and the rule that must then speak.
  @Test(
    "follows from one answer",
    arguments: [
      ("CS-01", "where-slept", Value.options("sofa-or-armchair"), "cs-01-sofa"),
      ("CS-01", "lately", .options("sofa"), "cs-01-sofa"),
      ("CS-01", "lately", .options("armchair"), "cs-01-sofa"),
      ("CS-01", "night-feeds", .options("sofa-or-armchair"), "cs-01-sofa"),
      ("CS-03", "smoked-in-pregnancy", .option("yes"), "cs-03-pregnancy"),
      ("CS-06", "gestation", .number(258), "cs-06-early"),
      ("CS-07", "birth-weight", .number(2500), "cs-07-small"),
      ("CS-08", "how-many", .option("more"), "cs-08-twins"),
      ("CS-10", "how-put-down", .options("side"), "cs-10-back"),
      ("CS-10", "how-put-down", .options("front"), "cs-10-back"),
      ("CS-11", "whose-room", .option("other-room"), "cs-11-room"),
      ("CS-12", "cot-things", .options("bumper"), "cs-12-clear"),
      ("CS-12", "cot-things", .options("weighted"), "cs-12-clear"),
      ("CS-13", "mattress", .options("soft"), "cs-13-mattress"),
      ("CS-14", "warmth", .options("hat-or-coat"), "cs-14-cool"),
      ("CS-15", "lately", .options("swing"), "cs-15-swing"),
      ("CS-15", "lately", .options("sling"), "cs-15-sling"),
      ("CS-16", "tiredness", .option("very"), "cs-16-tired"),
      ("CS-19", "cot-tonight", .option("no"), "cs-19-tonight"),
      ("CS-20", "ill-now", .options("breathing"), "urgent-signs"),
    ] as [(String, StateID, Value, AdviceID)])
  func followsFromOneAnswer(rule: String, state: StateID, value: Value, advice: AdviceID) {
    #expect(coSleeping.added { $0.answer(state, value) }[advice] == .said, "\(rule)")
  }

  /// The same for someone who may be in the bed, whoever it is.
  @Test(
    "follows from what one person in the bed does",
    arguments: [
      ("last-drink", Value.option("today"), "cs-02-alcohol"),
      ("last-drink", .option("yesterday"), "cs-02-alcohol"),
      ("last-drink", .option("this-week"), "cs-02-alcohol"),
      ("carer-smokes", .option("smokes"), "cs-03-smoke"),
      ("carer-smokes", .option("vapes-only"), "cs-04-vape"),
      ("sleepy-things", .options("prescribed"), "cs-05-prescribed"),
      ("sleepy-things", .options("bought"), "cs-05-bought"),
      ("sleepy-things", .options("cannabis"), "cs-05-drugs"),
      ("sleepy-things", .options("other-drugs"), "cs-05-drugs"),
    ] as [(StateID, Value, AdviceID)],
    ["mother", "father", "partner", "grandparent", "someone-else"] as [RoleID])
  func followsFromOnePerson(_ what: (StateID, Value, AdviceID), role: RoleID) {
    #expect(coSleeping.added { $0.mayShare(role, [what.0: what.1]) }[what.2] == .said)
  }

  /// The same answers of somebody who will not be in the bed.
  @Test(
    "does not follow from what somebody outside the bed does",
    arguments: [
      ("last-drink", Value.option("today")), ("carer-smokes", .option("smokes")),
      ("sleepy-things", .options("other-drugs")),
    ] as [(StateID, Value)])
  func ignoresOthers(state: StateID, value: Value) {
    let added = coSleeping.added {
      $0.mayShare("father", ["may-share": .option("no"), state: value])
    }
    #expect(added == [:])
  }

  /// Reasons against, taken one by one and two by two, never leave "lower risk" standing.
  @Test("speaks of lower risk only where no reason against sharing is left")
  func speaksOfLowerRisk() {
    let against: [(inout Conversation) -> Void] = [
      { $0.answer("where-slept", .options("sofa-or-armchair")) },
      { $0.answer("smoked-in-pregnancy", .option("yes")) },
      { $0.answer("gestation", .number(258)) }, { $0.answer("birth-weight", .number(2500)) },
      { $0.answer("how-many", .option("more")) },
      { $0.mayShare("father", ["last-drink": .option("today")]) },
      { $0.mayShare("father", ["carer-smokes": .option("smokes")]) },
      { $0.mayShare("father", ["carer-smokes": .option("vapes-only")]) },
      { $0.mayShare("father", ["sleepy-things": .options("prescribed")]) },
      { $0.mayShare("father", ["sleepy-things": .options("other-drugs")]) },
      { $0.answer("birth-weight", .declined) }, { $0.answer("gestation", .unsure) },
      { $0.answer("smoked-in-pregnancy", .later) }, { $0.rosters["carer"]?.isClosed = false },
    ]
    let shares: (inout Conversation) -> Void = {
      $0.answer("plan-to-share", .option("will-share"))
      $0.mayShare("mother", [:])
    }
    #expect(coSleeping.added(by: shares)["cs-17-lower-risk"] == .said)
    for first in against {
      for second in against {
        let added = coSleeping.added {
          shares(&$0)
          first(&$0)
          second(&$0)
        }
        #expect(added["cs-17-lower-risk"] == nil)
        #expect(added["cs-21-own-cot"] != nil)
      }
    }
  }

  @Test("comes back to the parent's choice where there is a reason against it")
  func repeatsTheAdvice() {
    let added = coSleeping.added {
      $0.answer("plan-to-share", .option("may-share"))
      $0.answer("birth-weight", .number(2400))
    }
    #expect(added["cs-07-small"] == .said)
    #expect(added["cs-21-own-cot"] == .said)
    #expect(added["cs-21-less-harm"] == .said)
  }

  @Test("puts what is most important first")
  func ordersByLevel() {
    var conversation = coSleeping.settledFamily
    conversation.answer("tiredness", .option("very"))
    conversation.answer("birth-weight", .number(2400))
    conversation.answer("where-slept", .options("sofa-or-armchair"))
    conversation.answer("cot-tonight", .option("no"))
    #expect(
      coSleeping.advice(for: conversation).map(\.id).prefix(4) == [
        "cs-19-today", "cs-01-sofa", "cs-07-small", "cs-19-tonight",
      ])
  }

  @Test("is given in its other text where the answer is not known", arguments: NonAnswer.allCases)
  func saysUnsure(reason: NonAnswer) {
    let added = coSleeping.added { $0.answer("birth-weight", reason.answer) }
    #expect(added == ["cs-07-small": .unsure])
  }
}
