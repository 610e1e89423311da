package import Engine
package import Questions

/// A small questionnaire that goes through two safety messages with each carer, and sessions of it.
package enum MessagesQuestionnaire {
  package static let machine = Machine(questionnaire)

  package static let questionnaire = Questionnaire.make(
    people: [PersonKind(id: "carer", roles: ["mother", "father", "grandparent"], count: 1...4)],
    lists: [FixedList(id: "message", members: ["sleep", "crying"].map(member))],
    start: "welcome", after: "common.interpreter",
    states: [
      .say("welcome", to: "carers"),
      .each("carers", .people("carer"), start: "language", to: "messages"),
      .ask("language", .one("english", "no-interpreter"), .nextPerson),
      .each("messages", .people("carer"), inner: "message", start: "became", to: "finish"),
      taught(
        "became", .given,
        .one("given", "given-before", "refused", "no-interpreter", "not-there", "not-given"),
        .to("how", if: .is("became", "given"), unknown: false),
        .to("how", if: .is("became", "given-before"), unknown: false), .nextPerson),
      taught(
        "how", .how, .one("talk", "film"),
        .to("on", if: .is("became", "given-before"), unknown: false), .to("back")),
      taught("on", .when, .date, .to("back")),
      taught("back", .saidBack, .one("all", "some", "not-yet"), .nextPerson),
      .end("finish"),
      .afterAsk("common.interpreter", .one("not-needed", "needed-absent"), .to("missed")),
      State(
        id: "missed", kind: .each(Loop(over: .people("carer"), inner: nil, start: "why-not")),
        audience: .practitioner, part: nil, isSensitive: false, isVerbatim: false, teaching: nil,
        routes: [.to("after-finish")]),
      taught(
        "why-not", .why, .many("not-on-ward", "no-interpreter", other: true), .nextPerson,
        audience: .practitioner),
      .end("after-finish", .after),
    ],
    prompts: [
      Prompt(
        id: "reach", audience: .practitioner, when: .constant(true), ifUnknown: true,
        needs: Prompt.Duty(action: "reach-others", days: 10), sources: [])
    ], id: "messages")

  private static func member(_ id: MemberID) -> FixedList.Member {
    FixedList.Member(id: id, step: "safe-sleep", mustExclude: false, needsSource: false)
  }

  private static func taught(
    _ id: StateID, _ role: Teaching.Role, _ question: Question, _ routes: Route...,
    audience: Audience = .parent
  ) -> State {
    State(
      id: id, kind: .ask(question), audience: audience, part: nil, isSensitive: false,
      isVerbatim: false, teaching: Teaching(message: nil, role: role), routes: routes)
  }

  // MARK: Sessions

  /// The events of a visit, so many days after the first of May. Whatever the caller leaves nil gets
  /// the answer by which a message is done; `after` follows the practitioner's questions.
  package static func events(
    day: Int = 0, people: [Person], isClosed: Bool = true, after: [Event] = [],
    answer: (QuestionKey) -> Answer? = { _ in nil }
  ) throws -> [StampedEvent] {
    let opening = opening(on: day)
    var session = Session(opening, at: moment(day, 0), machine: machine)
    var events = [StampedEvent(.opened(opening), at: moment(day, 0))]
    var waiting = people[...]
    var rest = after[...]
    while true {
      let event: Event
      switch session.step {
      case .say(let key): event = .answered(key, .value(.given))
      case .speaker: event = .speakerChanged(.together)
      case .roster(let kind):
        event =
          waiting.popFirst().map { .personJoined($0) }
          ?? (isClosed ? .rosterClosed(kind) : .rosterLeftOpen(kind, .unsure))
      case .ask(let key, _): event = .answered(key, answer(key) ?? done(key))
      case .review: event = .reviewed
      case .advice: event = .talkEnded
      case .talkEnded: event = .afterBegun
      case .actions:
        guard let next = rest.popFirst() else { return events }
        event = next
      case .urgent, .ended: return events
      }
      _ = try session.apply(event, at: moment(day, events.count))
      events.append(StampedEvent(event, at: moment(day, events.count)))
    }
  }

  package static let mother = Person(id: PersonID(1), kind: "carer", role: "mother", name: nil)
  package static let father = Person(id: PersonID(2), kind: "carer", role: "father", name: nil)

  private static func done(_ key: QuestionKey) -> Answer {
    switch key.state {
    case "language": .value(.option("english"))
    case "became": .value(.option("given"))
    case "how": .value(.option("talk"))
    case "back": .value(.option("all"))
    case "common.interpreter": .value(.option("not-needed"))
    default: .unsure
    }
  }

  private static func opening(on day: Int) -> Opening {
    Opening(
      questionnaire: "messages", version: SemanticVersion(major: 1, minor: 0, patch: 0),
      digest: ContentDigest(bytes: Array(repeating: 1, count: 32)), catalogues: [],
      language: "en",
      date: CalendarDate(daysSince1970: SmallQuestionnaire.day(2026, 5, 1).daysSince1970 + day),
      caseReference: "C-4471", program: "1.0.0")
  }

  private static func moment(_ day: Int, _ minute: Int) -> Moment {
    let first = Int64(SmallQuestionnaire.day(2026, 5, 1).daysSince1970 + day)
    return Moment(
      milliseconds: ((first * 24 + 8) * 60 + Int64(minute)) * 60_000, offsetMinutes: 60)
  }
}
