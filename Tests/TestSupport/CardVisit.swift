package import Engine
import Questions

/// A talk about a plan: what each carer tries and whom they ring, and one safe place for all.
package enum CardVisit {
  package static let machine = Machine(
    Questionnaire.make(
      people: [PersonKind(id: "carer", roles: ["mother", "father"], count: 1...3)],
      start: "place", after: "secret",
      states: [
        .ask("place", .one("cot", "pram"), .to("carers")),
        .each("carers", .people("carer"), start: "tries", to: "finish"),
        .ask("tries", .many("sling", "walk", other: true), .to("someone")),
        .ask(
          "someone", .yesNo, .nextPerson(if: .is("someone", .no), unknown: false), .to("rings")),
        .ask("rings", .text(most: 50), .nextPerson),
        .end("finish"), .afterAsk("secret", .text(most: 50), .to("finish-after")),
        .end("finish-after", .after),
      ],
      card: Card(for: "carer", questions: ["tries", "place", "rings"])))

  package static let opening = Opening(
    questionnaire: "test", version: machine.questionnaire.version, digest: Visit.opening.digest,
    catalogues: [], language: "en", date: CalendarDate(daysSince1970: 20_587),
    caseReference: "C-4471", program: "test")

  /// The events of a talk of a mother, who decided everything, and a father, who decided nothing.
  package static let events: [Event] = [
    .speakerChanged(.together), .answered(QuestionKey("place"), .value(.option("cot"))),
    .personJoined(Visit.mother), .personJoined(Visit.father), .rosterClosed("carer"),
    .answered(
      QuestionKey("tries", person: Visit.mother.id),
      .value(.options(["sling"], other: "the hoover \u{202E}<b>"))),
    .answered(QuestionKey("someone", person: Visit.mother.id), .value(.option(.yes))),
    .answered(QuestionKey("rings", person: Visit.mother.id), .value(.text("Jo & Kim"))),
    .answered(QuestionKey("tries", person: Visit.father.id), .declined),
    .answered(QuestionKey("someone", person: Visit.father.id), .value(.option(.no))),
  ]

  /// A session in which these have happened.
  package static func session(after events: [Event] = events) throws -> Session {
    var session = Session(opening, at: Visit.moment(1), machine: machine)
    for event in events { try session.take(event) }
    return session
  }
}
