package import Engine
package import Questions

/// A questionnaire with one of everything that a record has to tell.
package enum SmallQuestionnaire {
  package static let machine = Machine(
    Questionnaire(
      id: "small", version: SemanticVersion(major: 1, minor: 0, patch: 0),
      review: Review(status: .draft, by: nil, on: nil, expires: day(2027, 11, 30)),
      sources: [
        Source(
          id: "body", title: "A title", publisher: "A body", year: 2024, url: nil, seen: .secondary,
          quotedBy: "a council")
      ],
      parts: ["baby"],
      people: [PersonKind(id: "carer", roles: ["mother", "father"], count: 1...4)],
      lists: [
        FixedList(
          id: "message",
          members: [
            FixedList.Member(
              id: "sleep", step: "safe-sleep", mustExclude: false, needsSource: false)
          ])
      ],
      start: Questionnaire.Start(talk: "welcome", after: "seen"),
      urgent: [UrgentState(state: "help", isTyped: true, when: nil)], age: nil, states: states,
      facts: [
        Fact(
          id: "small-baby", condition: .compare(.question("weight"), .atMost, 2500),
          redFlag: "small"),
        Fact(id: "on-sofa", condition: .is("where", "sofa"), redFlag: "sofa"),
      ], scores: [], card: nil, drinks: nil,
      advice: [
        advice("small", .strong, .fact("small-baby"), .personal),
        advice("sofa", .strong, .fact("on-sofa"), .always),
        advice("smoke", .strong, .some(.people("carer"), .is("smokes", .yes)), .never),
        advice("every", .general, .constant(true), .always),
      ],
      prompts: [
        prompt("look", .practitioner, .is("seen", .no), Prompt.Duty(action: "see-cot", days: 28)),
        prompt("refer", .restricted, .is("secret", .yes), Prompt.Duty(action: "refer", days: 1)),
      ], guarantees: [], examples: []))

  package static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("a day that exists")
    }
    return date
  }

  // MARK: States

  private static let states: [State] = [
    state("welcome", .say, to: "weight"),
    state(
      "weight",
      .ask(
        .number(
          Measure(
            unit: .gram, also: [], notation: .plain, decimals: 0, range: 300...7000,
            plausible: 1500...5500))), to: "where"),
    State(
      id: "where", kind: .ask(.one(choices("cot", "sofa"))), audience: .parent, part: "baby",
      isSensitive: false, isVerbatim: false, teaching: nil,
      routes: [
        Route(
          when: Route.Guard(condition: .is("where", "sofa"), ifUnknown: true),
          target: .state("how-often")), Route(when: nil, target: .state("people")),
      ]),
    state("how-often", .ask(.yesNo), to: "people"),
    state("people", .each(Loop(over: .people("carer"), inner: nil, start: "smokes")), to: "points"),
    State(
      id: "smokes", kind: .ask(.yesNo), audience: .parent, part: "baby", isSensitive: true,
      isVerbatim: false, teaching: nil, routes: [Route(when: nil, target: .nextPerson)]),
    state("points", .say, teaches: .given, to: "words"),
    state("words", .ask(.text(most: 100)), teaches: .words, to: "back"),
    state("back", .ask(.one(choices("all", "some"))), teaches: .saidBack, to: "end"),
    state("end", .end(.talk), to: nil),
    State(
      id: "help", kind: .say, audience: .parent, part: nil, isSensitive: false, isVerbatim: false,
      teaching: nil, routes: [Route(when: nil, target: .back)]),
    state("seen", .ask(.yesNo), .practitioner, to: "other-heard"),
    state("other-heard", .ask(.yesNo), .practitioner, to: "secret"),
    state("secret", .ask(.yesNo), .restricted, to: "after-end"),
    state("after-end", .end(.after), .practitioner, to: nil),
  ]

  private static func state(
    _ id: StateID, _ kind: State.Kind, _ audience: Audience = .parent,
    teaches role: Teaching.Role? = nil, to next: StateID?
  ) -> State {
    State(
      id: id, kind: kind, audience: audience, part: audience == .parent ? "baby" : nil,
      isSensitive: false, isVerbatim: false,
      teaching: role.map { Teaching(message: "sleep", role: $0) },
      routes: next.map { [Route(when: nil, target: .state($0))] } ?? [])
  }

  private static func choices(_ options: OptionID...) -> Choices {
    Choices(options: options, none: nil, allowsOther: false)
  }

  private static func advice(
    _ id: AdviceID, _ level: Advice.Level, _ when: Condition, _ leaflet: Advice.Leaflet
  ) -> Advice {
    Advice(
      id: id, audience: .parent, level: level, when: when, message: "sleep", leaflet: leaflet,
      sources: ["body"], hold: nil)
  }

  private static func prompt(
    _ id: PromptID, _ audience: Audience, _ when: Condition, _ needs: Prompt.Duty
  ) -> Prompt {
    Prompt(
      id: id, audience: audience, when: when, ifUnknown: true, needs: needs, sources: ["body"])
  }
}
