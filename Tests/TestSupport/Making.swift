package import Questions

/// Short ways to write a questionnaire in a test.
extension State {
  package static func say(_ id: StateID, to next: StateID) -> State { make(id, .say, [.to(next)]) }

  package static func ask(_ id: StateID, _ question: Question, _ routes: Route...) -> State {
    make(id, .ask(question), routes)
  }

  package static func afterAsk(_ id: StateID, _ question: Question, _ routes: Route...) -> State {
    make(id, .ask(question), routes, audience: .practitioner)
  }

  package static func each(
    _ id: StateID, _ over: Collection, inner: FixedListID? = nil, start: StateID,
    where condition: Route.Guard? = nil, to next: StateID
  ) -> State {
    make(id, .each(Loop(over: over, inner: inner, start: start, where: condition)), [.to(next)])
  }

  package static func end(_ id: StateID, _ entry: Entry = .talk) -> State {
    make(id, .end(entry), [], audience: entry == .talk ? .parent : .practitioner)
  }

  package static func make(
    _ id: StateID, _ kind: Kind, _ routes: [Route], audience: Audience = .parent
  ) -> State {
    State(
      id: id, kind: kind, audience: audience, part: nil, isSensitive: false, isVerbatim: false,
      teaching: nil, routes: routes)
  }
}

extension Route {
  package static func to(_ id: StateID) -> Route { Route(when: nil, target: .state(id)) }

  package static func to(_ id: StateID, if condition: Condition, unknown: Bool) -> Route {
    Route(when: Guard(condition: condition, ifUnknown: unknown), target: .state(id))
  }

  package static let nextPerson = Route(when: nil, target: .nextPerson)
  package static let back = Route(when: nil, target: .back)

  package static func nextPerson(if condition: Condition, unknown: Bool) -> Route {
    Route(when: Guard(condition: condition, ifUnknown: unknown), target: .nextPerson)
  }
}

extension Question {
  package static func one(_ options: OptionID...) -> Question {
    .one(Choices(options: options, none: nil, allowsOther: false))
  }

  package static func many(_ options: OptionID..., none: OptionID? = nil, other: Bool = false)
    -> Question
  {
    .many(Choices(options: options, none: none, allowsOther: other))
  }

  package static func number(_ range: ClosedRange<Int>) -> Question {
    .number(
      Measure(
        unit: .count, also: [], notation: .plain, decimals: 0, range: range, plausible: range))
  }
}

extension Questionnaire {
  package static func make(
    people: [PersonKind] = [], lists: [FixedList] = [], start: StateID, after: StateID? = nil,
    urgent: [UrgentState] = [], age: AgeQuestions? = nil, states: [State], facts: [Fact] = [],
    scores: [Score] = [], card: Card? = nil, drinks: Drinks? = nil, advice: [Advice] = [],
    prompts: [Prompt] = [],
    id: QuestionnaireID = "test"
  ) -> Questionnaire {
    Questionnaire(
      id: id, version: SemanticVersion(major: 1, minor: 0, patch: 0),
      review: Review(
        status: .draft, by: nil, on: nil, expires: CalendarDate(daysSince1970: 30_000)),
      sources: [], parts: [], people: people, lists: lists,
      start: Start(talk: start, after: after), urgent: urgent, age: age, states: states,
      facts: facts, scores: scores, card: card, drinks: drinks, advice: advice, prompts: prompts,
      guarantees: [], examples: [])
  }
}

extension Fact {
  package static func make(_ id: FactID, _ condition: Condition) -> Fact {
    Fact(id: id, condition: condition, redFlag: nil)
  }
}

extension Advice {
  package static func make(_ id: AdviceID, when condition: Condition) -> Advice {
    Advice(
      id: id, audience: .parent, level: .strong, when: condition, message: "safe-sleep",
      leaflet: .never, sources: [], hold: nil)
  }
}

extension Prompt {
  package static func make(_ id: PromptID, when condition: Condition, needs duty: Duty? = nil)
    -> Prompt
  {
    Prompt(
      id: id, audience: .practitioner, when: condition, ifUnknown: true, needs: duty, sources: [])
  }
}
