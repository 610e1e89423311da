package import Engine
package import Questions

/// A small visit with everything a session can do: a script, choices, a branch, a number, people,
/// an urgent screen and the practitioner's part.
package enum Visit {
  package static let machine = Machine(questionnaire)

  package static let questionnaire = Questionnaire.make(
    people: [PersonKind(id: "carer", roles: ["mother", "father"], count: 1...3)],
    start: "welcome", after: "seen",
    urgent: [UrgentState(state: "urgent-help", isTyped: true, when: .chosen("ill"))],
    states: [
      .say("welcome", to: "ill"),
      .ask("ill", .many("blue", "limp", none: "well"), .to("place")),
      .make("urgent-help", .say, [.back]),
      .ask(
        "place", .one("cot", "bed"),
        .to("bed-kind", if: .is("place", "bed"), unknown: true), .to("weight")),
      .ask("bed-kind", .one("big", "small"), .to("weight")),
      .ask("weight", .number(300...7000), .to("carers")),
      .each("carers", .people("carer"), start: "smokes", to: "words"),
      .ask(
        "smokes", .yesNo,
        .nextPerson(if: .is("smokes", "no"), unknown: false), .to("how-many")),
      .ask("how-many", .number(0...60), .nextPerson),
      .ask("words", .text(most: 20), .to("finish")),
      .end("finish"),
      .afterAsk("seen", .one("seen", "described"), .to("after-finish")),
      .end("after-finish", .after),
    ],
    facts: [.make("small", .compare(.question("weight"), .atMost, 2500))],
    advice: [
      .make("cot", when: .is("place", "bed")),
      .make("weight", when: .fact("small")),
      .make("smoke", when: .some(.people("carer"), .is("smokes", "yes"))),
    ],
    prompts: [
      .make("see", when: .is("seen", "described"), needs: Prompt.Duty(action: "see-cot", days: 28))
    ])

  package static let opening = Opening(
    questionnaire: "test", version: SemanticVersion(major: 1, minor: 0, patch: 0),
    digest: ContentDigest(bytes: Array(repeating: 7, count: 32)), catalogues: [],
    language: "en", date: CalendarDate(daysSince1970: 20_000), caseReference: "C-1",
    program: "test")

  /// The same, by somebody.
  package static let held = Opening(
    questionnaire: "test", version: SemanticVersion(major: 1, minor: 0, patch: 0),
    digest: ContentDigest(bytes: Array(repeating: 7, count: 32)), catalogues: [],
    language: "en", date: CalendarDate(daysSince1970: 20_000), caseReference: "C-1",
    program: "test", practitioner: Practitioner(name: "A. Example", role: "midwife"))

  package static func moment(_ sequence: Int) -> Moment {
    Moment(milliseconds: Int64(sequence) * 1000, offsetMinutes: 60)
  }

  package static let mother = Person(id: PersonID(1), kind: "carer", role: "mother", name: nil)
  package static let father = Person(id: PersonID(2), kind: "carer", role: "father", name: "Sam")

  package static func started() -> Session { Session(opening, at: moment(1), machine: machine) }

  /// A session that has taken these events.
  package static func session(after events: [Event]) throws -> Session {
    var session = started()
    for event in events { _ = try session.take(event) }
    return session
  }

  /// Everything answered: cot, 3,000 g, a mother who does not smoke.
  package static let complete: [Event] = [
    .answered(QuestionKey("welcome"), .value(.given)),
    .speakerChanged(.role("mother")),
    .answered(QuestionKey("ill"), .value(.option("well"))),
    .answered(QuestionKey("place"), .value(.option("cot"))),
    .answered(QuestionKey("weight"), .value(.number(3000))),
    .personJoined(mother),
    .rosterClosed("carer"),
    .answered(QuestionKey("smokes", person: mother.id), .value(.option(.no))),
    .answered(QuestionKey("words"), .value(.text("fine"))),
  ]
}

extension Session {
  /// Applies an event at the next second.
  @discardableResult
  package mutating func take(_ event: Event) throws(Refusal) -> [Effect] {
    try apply(event, at: Visit.moment(sequence + 1))
  }
}
