import JSONSource
import Questions
import TestSupport
import Testing
import Wording

@Suite("The check of a questionnaire's words") struct WordingCheckTests {
  static let questionnaire = Questionnaire.make(
    people: [PersonKind(id: "carer", roles: ["mother", "father"], count: 1...2)],
    lists: [
      FixedList(
        id: "message",
        members: [
          FixedList.Member(id: "safe-sleep", step: nil, mustExclude: false, needsSource: false)
        ])
    ],
    start: "welcome",
    states: [
      .say("welcome", to: "slept"),
      .ask("slept", .many("cot", "sofa", none: "none-of-these"), .to("carers")),
      .each("carers", .people("carer"), start: "smokes", to: "finish"),
      .ask("smokes", .yesNo, .nextPerson), .end("finish"),
    ],
    facts: [.make("sofa", .has("slept", "sofa"))],
    advice: [
      advice("sofa", .strong, when: .fact("sofa"), leaflet: .always),
      advice("cot", .general, when: .constant(true)),
      advice("smoke", .strong, when: .some(.people("carer"), .is("smokes", .yes))),
      advice("flat", .safer, when: .fact("sofa")),
      advice("held", .strong, when: .fact("sofa"), hold: "not confirmed"),
    ],
    prompts: [
      Prompt(
        id: "see", audience: .practitioner, when: .constant(true), ifUnknown: nil, needs: nil,
        sources: [])
    ])

  static let required = [
    "questionnaire.title", "role.mother", "role.father", "message.safe-sleep",
    "state.welcome.question", "state.slept.question", "state.slept.told",
    "state.slept.option.cot", "state.slept.option.sofa", "state.slept.option.none-of-these",
    "state.carers.question", "state.smokes.question", "state.smokes.told",
    "state.smokes.option.yes", "state.smokes.option.no", "advice.sofa.said",
    "advice.sofa.unsure", "advice.sofa.leaflet", "advice.cot.said", "advice.smoke.said",
    "advice.smoke.unsure", "advice.flat.said", "message.safe-sleep.unsure", "prompt.see.text",
  ]

  @Test("asks for every key that is needed, and for no other")
  func missing() throws {
    let found = try check(keys: [])
    #expect(found.map(\.code) == Self.required.map { _ in "wording-missing" })
    #expect(
      found.compactMap(\.help).sorted() == Self.required.map { "add the key \"\($0)\"" }.sorted())
    #expect(Set(found.map(\.place.pointer)) == ["/strings"])
  }

  @Test("finds nothing when all words are there")
  func whole() throws {
    #expect(try check(keys: Self.required).isEmpty)
  }

  @Test("misses each single key", arguments: required)
  func each(key: String) throws {
    let found = try check(keys: Self.required.filter { $0 != key })
    #expect(found.map(\.help) == ["add the key \"\(key)\""])
  }

  @Test(
    "takes other words in the place of some",
    arguments: [
      ("state.smokes.question", ["state.smokes.question.mother", "state.smokes.question.father"]),
      ("state.slept.told", ["state.slept.short"]), ("role.mother", ["common.role.mother"]),
      ("state.smokes.option.yes", ["common.option.yes"]),
    ])
  func ways(key: String, others: [String]) throws {
    #expect(try check(keys: Self.required.filter { $0 != key } + others).isEmpty)
  }

  @Test(
    "knows words that may be there",
    arguments: [
      "state.slept.why", "state.slept.help", "state.slept.option.cot.told", "fact.sofa.because",
      "state.finish.question", "advice.held.said", "state.smokes.question.mother",
    ])
  func optional(key: String) throws {
    #expect(try check(keys: Self.required + [key]).isEmpty)
  }

  @Test(
    "warns of words that nothing shows",
    arguments: [
      "advice.flat.unsure", "advice.cot.unsure", "advice.cot.leaflet", "state.welcome.told",
      "state.slept.question.mother", "fact.bed.because", "anything",
    ])
  func unused(key: String) throws {
    let found = try check(keys: Self.required + [key])
    #expect(found.map(\.code) == ["wording-unused"])
    #expect(found.map(\.place.line) == [2 + Self.required.count])
  }

  @Test("lets common words stand that this questionnaire does not show")
  func common() throws {
    let others = try catalogue(entry("common.option.maybe", ["en": "Maybe"]))
    #expect(try check(keys: Self.required, common: [others]).isEmpty)
  }

  @Test("guesses which missing words unused ones were meant for")
  func guess() throws {
    let found = try check(
      keys: Self.required.filter { $0 != "prompt.see.text" } + ["prompt.sea.text"])
    #expect(found.last?.help == "is it meant for 'prompt.see.text', which has none?")
  }

  @Test("wants a place for the answer in the sentence of the review")
  func told() throws {
    let words = Self.required.filter { $0 != "state.slept.told" }.map { ($0, text(for: $0)) }
    let found = try check(words + [("state.slept.told", "In the cot.")])
    #expect(found.map(\.message) == ["'state.slept.told' has no place for the answer"])
  }

  @Test("warns of long sentences and hard words, at the words")
  func readingAge() throws {
    let hard = "Practitioners invariably recommend immediate consultation."
    let long = "A " + String(repeating: "big ", count: 20) + "cot."
    let words = Self.required.filter { $0 != "advice.cot.said" }.map { ($0, text(for: $0)) }
    let found = try check(
      words + [
        ("advice.cot.said", Array(repeating: hard, count: 6).joined(separator: " ") + " " + long)
      ])
    #expect(Set(found.map(\.code)) == ["wording-long-sentence", "wording-reading-age"])
    #expect(found.map(\.message).contains("a sentence has 22 words"))
  }

  private func text(for key: String) -> String {
    key.hasSuffix(".told") && !key.contains("option") ? "It is {value}." : "The cot."
  }

  private func check(keys: [String], common: [Catalogue] = []) throws -> [Diagnostic] {
    try check(keys.map { ($0, text(for: $0)) }, common: common)
  }

  private func check(_ words: [(String, String)], common: [Catalogue] = []) throws -> [Diagnostic] {
    let strings = words.map { entry($0.0, ["en": $0.1]) }.joined(separator: ",\n")
    return WordingCheck.diagnostics(
      of: Self.questionnaire, in: try catalogue(strings), common: common,
      canBeUnknown: { $0 != .constant(true) })
  }

  private static func advice(
    _ id: AdviceID, _ level: Advice.Level, when condition: Condition,
    leaflet: Advice.Leaflet = .never, hold: String? = nil
  ) -> Advice {
    Advice(
      id: id, audience: .parent, level: level, when: condition, message: "safe-sleep",
      leaflet: leaflet, sources: [], hold: hold)
  }
}
