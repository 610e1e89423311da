import Advising
import Engine
import Questions
import TestSupport
import Testing

/// The decision table of the crying-baby plan, rule by rule, read from the evidence and not from the
/// questionnaire.
@Suite("Advice on crying")
struct CryingRulesTests {
  private let crying: Household

  init() throws { crying = try Household(of: "crying") }

  /// One answer of the settled family changed, and the rule that must then speak.
  @Test(
    "follows from one answer",
    arguments: [
      ("ill-now", .options("breathing"), "cr-01-signs"),
      ("ill-now", .options("colour"), "cr-01-signs"),
      ("ill-now", .options("floppy"), "cr-01-signs"),
      ("ill-now", .options("cry"), "cr-01-signs"),
      ("ill-now", .options("rash"), "cr-01-more-signs"),
      ("ill-now", .options("sick-or-soft-spot"), "cr-01-more-signs"),
      ("ill-now", .options("worried"), "cr-01-more-signs"),
      ("ill-now", .options("hurt"), "cr-01-signs"), ("ill-now", .options("hurt"), "cr-03-injury"),
      ("today-signs", .options("few-nappies"), "cr-02-today"),
      ("today-signs", .options("half-feeds"), "cr-02-today"),
      ("today-signs", .options("dry"), "cr-02-today"),
      ("today-signs", .options("worse"), "cr-02-today"),
      ("today-signs", .options("still-worried"), "cr-02-today"),
      ("happened", .options("rough"), "cr-03-hurt"),
      ("happened", .options("hurt-feared"), "cr-03-hurt"),
      ("happened", .options("lose-control"), "cr-04-control"),
      ("sudden-change", .option("yes"), "cr-09-check"), ("gestation", .number(258), "cr-10-timing"),
      ("feeding-worry", .option("yes"), "cr-12-feeding"),
      ("tried", .options("walk", "face-down"), "cr-13-face-down"),
    ] as [(StateID, Value, AdviceID)])
  func followsFromOneAnswer(state: StateID, value: Value, advice: AdviceID) {
    #expect(crying.added { $0.answer(state, value) }[advice] == .said)
  }

  /// The same of one carer among two, whoever it is.
  @Test(
    "follows from what is so for one carer",
    arguments: [
      ("has-safe-place", "no", "cr-05-place"), ("has-someone", "no", "cr-06-ring"),
      ("own-plan", "not-here", "cr-07-others"), ("whooley-low", "yes", "cr-11-you-too"),
      ("whooley-interest", "yes", "cr-11-you-too"), ("sleep", "hardly", "cr-11-you-too"),
      ("feels", "too-much", "cr-11-you-too"),
    ] as [(StateID, OptionID, AdviceID)],
    ["mother", "father", "partner", "grandparent", "someone-else"] as [RoleID])
  func followsFromOneCarer(_ what: (StateID, OptionID, AdviceID), role: RoleID) {
    #expect(crying.added { $0.joinAlike(role, [what.0: .option(what.1)]) } == [what.2: .said])
  }

  @Test(
    "stays as it is where nothing calls for more",
    arguments: [
      ("happened", .options("could-not-take")), ("happened", .options("took-a-break")),
      ("happened", .option("none-of-these")), ("gestation", .number(259)),
      ("how-much", .option("a-lot")), ("when-worst", .options("night")),
      ("tried", .options("bath", "sucking")), ("hot-or-cold", .option("no")),
    ] as [(StateID, Value)])
  func staysAsItIs(state: StateID, value: Value) {
    #expect(crying.added { $0.answer(state, value) } == [:])
  }

  @Test(
    "is for the carer's own feelings only where they are low, worn out or at the end",
    arguments: [
      ("feels", "all-right"), ("feels", "worn-out"), ("feels", "upset"), ("sleep", "broken"),
      ("whooley-low", "no"), ("film", "no"), ("own-plan", "has-one"), ("own-plan", "has-one-away"),
    ] as [(StateID, OptionID)])
  func leavesCarersAlone(state: StateID, option: OptionID) {
    #expect(crying.added { $0.joinAlike("father", [state: .option(option)]) } == [:])
  }

  @Test(
    "changes on the day that makes a difference",
    arguments: [
      (0, "cr-08-peak", true), (55, "cr-08-peak", true), (56, "cr-08-peak", false),
      (149, "cr-09-check", false), (150, "cr-09-check", true), (300, "cr-09-check", true),
    ] as [(Int, AdviceID, Bool)])
  func changesWithAge(days: Int, advice: AdviceID, isGiven: Bool) {
    #expect((crying.added { $0.age(days: days) }[advice] == .said) == isGiven)
  }

  @Test("of more crying to come is for those whose baby is not born, too")
  func isForTheUnborn() {
    #expect(crying.added { $0.answer("born", .option("no")) } == ["cr-08-peak": .said])
  }

  @Test("on feeding is for babies who cry", arguments: [("little", false), ("a-lot", true)])
  func needsCrying(howMuch: OptionID, isGiven: Bool) {
    let given = crying.added {
      $0.answer("feeding-worry", .option("yes"))
      $0.answer("how-much", .option(howMuch))
    }
    #expect(given == (isGiven ? ["cr-12-feeding": .said] : [:]))
  }

  /// What is declined, left for later or never answered, one thing at a time.
  @Test(
    "is given in its other text where the answer is not known",
    arguments: [
      ("ill-now", ["cr-01-signs", "cr-01-more-signs", "cr-03-injury"]),
      ("today-signs", ["cr-02-today"]), ("happened", ["cr-03-hurt", "cr-04-control"]),
      ("sudden-change", ["cr-09-check"]), ("gestation", ["cr-10-timing"]),
      ("feeding-worry", ["cr-12-feeding"]), ("tried", ["cr-13-face-down"]),
      ("birth-date", ["cr-08-peak", "cr-09-check"]),
    ] as [(StateID, Set<AdviceID>)], [Answer.declined, .later, nil])
  func saysUnsure(_ what: (StateID, Set<AdviceID>), answer: Answer?) {
    let given = crying.added { $0.answer(what.0, answer) }
    #expect(Set(given.keys) == what.1)
    #expect(given.values.allSatisfy { $0 == .unsure })
  }

  @Test(
    "takes \"not sure\" for a sign", arguments: ["ill-now", "today-signs", "happened"] as [StateID])
  func takesUnsureForASign(state: StateID) {
    let certain = crying.added { $0.answer(state, .unsure) }.filter { $0.value == .said }
    #expect(!certain.isEmpty)
  }

  @Test("does not take it that there is nobody else")
  func leavesTheListOpen() {
    let given = crying.added { $0.rosters["carer"]?.isClosed = false }
    #expect(Set(given.keys) == ["cr-05-place", "cr-06-ring", "cr-07-others", "cr-11-you-too"])
    #expect(given.values.allSatisfy { $0 == .unsure })
  }

  @Test("gives the four points to everyone, even to those who answer nothing")
  func isForEveryone() {
    let points: Set<AdviceID> = [
      "cr-13-points", "cr-13-walk-away", "cr-13-shaking", "cr-13-comfort", "cr-13-plan",
    ]
    #expect(Set(crying.advice(for: crying.settledFamily).map(\.id)) == points)
    #expect(points.isSubset(of: crying.advice(for: Conversation()).map(\.id)))
  }

  @Test("has every rule of the table, and holds back what is not confirmed")
  func hasEveryRule() {
    #expect(crying.rulesMissing("cr", through: 13) == [])
    let held = crying.machine.questionnaire.advice.filter { $0.hold != nil }.map(\.id)
    #expect(held == ["cr-10-due-date"])
  }
}
