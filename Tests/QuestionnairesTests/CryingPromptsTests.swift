import Advising
import Engine
import Questions
import TestSupport
import Testing
import Wording

/// What the practitioner is told and the parent is not, and when the talk is interrupted.
@Suite("A talk about crying")
struct CryingPromptsTests {
  private let crying: Household

  init() throws { crying = try Household(of: "crying") }

  @Test("asks nothing more of the practitioner where all is well")
  func isQuiet() {
    #expect(crying.prompts(for: crying.settledFamily) == [])
  }

  @Test(
    "prompts the practitioner",
    arguments: [
      ("ill-now", .options("rash"), ["cr-01-now"]),
      ("ill-now", .options("hurt"), ["cr-01-now", "cr-03-hurt"]),
      ("today-signs", .options("dry"), ["cr-02-today"]),
      ("happened", .options("rough"), ["cr-01-now", "cr-03-hurt"]),
      ("happened", .options("lose-control"), ["cr-04-control"]),
      ("alone-asked", .option("child"), ["cr-03-alone"]),
      ("alone-said", .options("rough"), ["cr-03-hurt"]),
      ("alone-said", .options("hurt-feared"), ["cr-03-hurt"]),
      ("alone-said", .options("lose-control"), ["cr-04-control"]),
      ("sudden-change", .option("yes"), ["cr-09-causes"]),
      ("gestation", .number(258), ["cr-10-early"]),
      ("feeding-worry", .option("yes"), ["cr-12-wider"]),
      ("tried", .options([], other: "Driving."), ["cr-13-own-words"]),
    ] as [(StateID, Value, [PromptID])])
  func prompts(state: StateID, value: Value, expected: [PromptID]) {
    #expect(crying.prompts(for: crying.family { $0.answer(state, value) }) == expected)
  }

  @Test(
    "prompts the practitioner about each carer",
    arguments: [
      ("has-safe-place", "no", "cr-05-place"), ("has-someone", "no", "cr-06-isolation"),
      ("own-plan", "not-here", "cr-07-gap"), ("whooley-low", "yes", "cr-11-mood"),
      ("film", "no", "cr-13-film"), ("statement", "not-wanted", "cr-13-statement"),
    ] as [(StateID, OptionID, PromptID)])
  func promptsAboutCarer(state: StateID, option: OptionID, expected: PromptID) {
    let family = crying.family { $0.joinAlike("father", [state: .option(option)]) }
    #expect(crying.prompts(for: family) == [expected])
  }

  @Test(
    "does not take silence on what has happened for a no",
    arguments: [.declined, .later, nil] as [Answer?])
  func comesBack(answer: Answer?) {
    let prompts = crying.prompts(for: crying.family { $0.answer("happened", answer) })
    #expect(prompts == ["cr-01-now", "cr-03-not-known"])
  }

  /// What a carer says alone reaches nobody at home.
  @Test(
    "tells the parent nothing of what was said alone",
    arguments: ["could-not-take", "lose-control", "rough", "hurt-feared"] as [OptionID])
  func keepsWhatWasSaidAlone(option: OptionID) {
    #expect(crying.added { $0.answer("alone-said", .options(option)) } == [:])
  }

  @Test(
    "stops for what cannot wait, and only then",
    arguments: [
      ("ill-now", .options("floppy"), ["urgent-help"]),
      ("ill-now", .options("hurt"), ["urgent-help"]),
      ("happened", .options("rough"), ["urgent-help-again"]),
      ("happened", .options("hurt-feared"), ["urgent-help-again"]),
      ("happened", .options("lose-control"), []), ("happened", .options("took-a-break"), []),
      ("today-signs", .options("worse"), []), ("sudden-change", .option("yes"), []),
    ] as [(StateID, Value, [StateID])])
  func stops(state: StateID, value: Value, screens: [StateID]) {
    #expect(crying.guidance(for: crying.family { $0.answer(state, value) }).urgent == screens)
  }

  @Test("stops in the same words, whatever the cause")
  func saysTheSame() throws {
    let words = try crying.words()
    #expect(words.text(.question("urgent-help")) == words.text(.question("urgent-help-again")))
  }

  @Test("shows again nothing of what is hard to say")
  func hidesWhatIsHardToSay() {
    let hidden = crying.machine.questionnaire.states.filter(\.isSensitive).map(\.id)
    #expect(
      Set(hidden) == [
        "ill-now", "too-much", "happened", "feels", "sleep", "whooley-low", "whooley-interest",
      ])
  }

  @Test("gives each carer a card with four answers in their own words")
  func hasCard() throws {
    let card = try #require(crying.machine.questionnaire.card)
    #expect(card.kind == "carer")
    #expect(card.questions == ["tries", "safe-place", "calms", "rings"])
  }
}
