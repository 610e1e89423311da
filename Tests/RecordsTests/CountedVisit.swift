import Engine
import Questions
import Records
import TestSupport

/// A talk about drinking, with AUDIT-C and the drinks of the last time, for one carer.
enum CountedVisit {
  static let machine = Machine(
    Questionnaire.make(
      people: [PersonKind(id: "carer", roles: ["mother", "father"], count: 1...2)],
      start: "carers", after: "finish-after",
      states: [
        .each("carers", .people("carer"), start: "often", to: "finish"),
        .ask(
          "often", .one("never", "monthly", "two-four-a-month", "two-three-a-week", "daily"),
          .nextPerson(if: .is("often", "never"), unknown: false), .to("typical")),
        .ask(
          "typical", .one("one-two", "three-four", "five-six", "seven-nine", "ten-or-more"),
          .to("heavy")),
        .ask("heavy", .one("never", "rarely", "monthly", "weekly", "daily"), .to("pints")),
        .ask("pints", .number(0...20), .to("glasses")),
        .ask("glasses", .number(0...20), .nextPerson),
        .end("finish"), .end("finish-after", .after),
      ],
      facts: [
        .make(
          "positive", .some(.people("carer"), .compare(.score("audit-c"), .atLeast, 5)))
      ],
      scores: [
        Score(
          id: "audit-c", per: "carer",
          terms: [
            term("often", ["never", "monthly", "two-four-a-month", "two-three-a-week", "daily"]),
            term("typical", ["one-two", "three-four", "five-six", "seven-nine", "ten-or-more"]),
            term("heavy", ["never", "rarely", "monthly", "weekly", "daily"]),
          ], notReached: 0)
      ],
      drinks: Drinks(
        per: "carer",
        rows: [
          Drink(question: "pints", millilitres: 568, strength: 40),
          Drink(question: "glasses", millilitres: 175, strength: 130),
        ])))

  private static func term(_ question: StateID, _ options: [OptionID]) -> Score.Term {
    Score.Term(
      question: question,
      points: options.enumerated().map { Score.Points(option: $1, points: $0) })
  }

  /// The choice in a place, counted from 0, of one of the three questions.
  static func choice(_ place: Int, of question: StateID) -> OptionID {
    let state = machine.questionnaire.states.first { $0.id == question }
    return state?.question?.choices?.options[place] ?? .yes
  }

  /// The record of a talk in which these were answered and nothing else, in order; a question
  /// that does not apply any more is passed over.
  static func record(_ answers: [(StateID, Answer)], for reader: Reader = .practitioner) throws
    -> Record
  {
    var session = Session(Visit.opening, at: Visit.moment(1), machine: machine)
    var events = [StampedEvent(.opened(Visit.opening), at: Visit.moment(1))]
    func happen(_ event: Event) throws {
      let moment = Visit.moment(events.count + 1)
      _ = try session.apply(event, at: moment)
      events.append(StampedEvent(event, at: moment))
    }
    for event in [
      .speakerChanged(.role("mother")), .personJoined(Visit.mother), .rosterClosed("carer"),
    ] as [Event] { try happen(event) }
    for (state, answer) in answers {
      let key = QuestionKey(state, person: Visit.mother.id)
      if session.path.contains(key) { try happen(.answered(key, answer)) }
    }
    return try Record(of: events, machine: machine, for: reader)
  }
}
