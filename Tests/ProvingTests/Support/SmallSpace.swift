// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap

import Engine
import Questions
import TestSupport

/// Makes questionnaires by chance whose conversations can be gone through one by one.
struct SmallSpace {
  private var chance: Seeded
  private let seed: UInt64
  private var questions: [(StateID, Question)] = []

  init(seed: UInt64) { (self.seed, chance) = (seed, Seeded(seed)) }

  mutating func questionnaire() -> Questionnaire {
    var states: [State] = []
    var people: [PersonKind] = []
    var lists: [FixedList] = []
    var over: Collection?
    var age: AgeQuestions?
    var after: StateID?
    switch seed % 5 {
    case 0:
      questions = [("a", question()), ("b", question()), ("c", .yesNo)]
      let guardian = condition(depth: 1, among: Array(questions.prefix(1)))
      states = [
        .ask(
          "a", questions[0].1, .to("c", if: guardian, unknown: Bool.random(using: &chance)),
          .to("b")),
        .ask("b", questions[1].1, .to("c")), .ask("c", questions[2].1, .to("end")),
      ]
    case 1:
      let least = Int.random(in: 0...1, using: &chance)
      people = [PersonKind(id: "carer", roles: ["mother", "father"], count: least...1)]
      over = .people("carer")
      questions = [("a", question())]
      states = [
        .ask("a", questions[0].1, .to("each")), .each("each", over!, start: "p", to: "end"),
      ]
      states.append(.ask("p", question(), .nextPerson))
    case 2:
      people = [PersonKind(id: "carer", roles: ["mother"], count: 1...2)]
      over = .people("carer")
      let first = Condition.is("a", .yes)
      questions = [("a", .yesNo)]
      states = [
        .ask("a", .yesNo, .to("each", if: first, unknown: true), .to("end")),
        .each("each", over!, start: "p", to: "end"), .ask("p", .yesNo, .nextPerson),
      ]
    case 3:
      lists = [
        FixedList(
          id: "message",
          members: (["sleep", "cry"] as [MemberID]).map {
            FixedList.Member(id: $0, step: nil, mustExclude: false, needsSource: false)
          })
      ]
      over = .list("message")
      questions = [("a", .yesNo)]
      states = [.ask("a", .yesNo, .to("each")), .each("each", over!, start: "p", to: "end")]
      states.append(.ask("p", .yesNo, .nextPerson))
    default:
      age = AgeQuestions(born: "born", gestation: "gestation")
      questions = [("gestation", .number(277...280))]
      states = [
        .ask("born", .date, .to("gestation")),
        .ask("gestation", .number(277...280), .to("end")), .afterAsk("seen", .yesNo, .to("over")),
        .end("over", .after),
      ]
      if seed % 2 == 0 { after = "seen" } else { states.removeLast(2) }
    }
    states.append(.end("end"))
    return ruled(
      .make(
        people: people, lists: lists, start: states[0].id, after: after, age: age, states: states))
  }

  /// The questionnaire with rules made by chance, in place of those that it has.
  mutating func ruled(_ made: Questionnaire) -> Questionnaire {
    let inside = made.states.first { $0.id == "p" }.map { ($0.id, $0.question!) }
    let over = made.states.compactMap(\.loop).first?.over
    let (hasAge, hasAfter) = (made.age != nil, made.start.after != nil)
    func rule(_ space: inout SmallSpace) -> Condition {
      space.rule(depth: 2, inside: inside, over: over, hasAge: hasAge, hasAfter: hasAfter)
    }
    let facts = [Fact(id: "flag", condition: rule(&self), redFlag: "one")]
    let levels: [Advice.Level] = [.strong, .strong, .safer]
    let advice = zip(["one", "two", "three"] as [AdviceID], levels).map { id, level in
      Advice(
        id: id, audience: .parent, level: level,
        when: id == "one" && Bool.random(using: &chance) ? .fact("flag") : rule(&self),
        message: "safe-sleep", leaflet: .never, sources: [], hold: nil)
    }
    let guarantees = [
      Guarantee(id: "g1", claim: .whenever(.condition(rule(&self)), then: .advice("two"))),
      Guarantee(id: "g2", claim: .never([.advice("three"), .condition(rule(&self))])),
      Guarantee(id: "g3", claim: .onlyIf(.advice("three"), .condition(.maybe(rule(&self))))),
      Guarantee(
        id: "g4", claim: .whenever(.condition(.maybe(.fact("flag"))), then: .advice("one"))),
    ]
    let prompts = [Prompt.make("look", when: rule(&self))]
    return Questionnaire.make(
      people: made.people, lists: made.lists, start: made.start.talk, after: made.start.after,
      age: made.age, states: made.states, facts: facts, advice: advice, prompts: prompts
    ).promising(guarantees)
  }

  private mutating func question() -> Question {
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: .yesNo
    case 1: .many("one", "two", none: "none")
    case 2: .many("one", "two")
    case 3: .one(Choices(options: ["one"], none: nil, allowsOther: true))
    default: .number(0...2)
    }
  }

  private mutating func rule(
    depth: Int, inside: (StateID, Question)?, over: Collection?, hasAge: Bool, hasAfter: Bool
  ) -> Condition {
    if depth > 0, Int.random(in: 0..<3, using: &chance) > 0 {
      func part() -> Condition {
        rule(depth: depth - 1, inside: inside, over: over, hasAge: hasAge, hasAfter: hasAfter)
      }
      switch Int.random(in: 0..<5, using: &chance) {
      case 0, 1: return .all([part(), part()])
      case 2: return .any([part(), part()])
      case 3: return .not(part())
      default: return .maybe(part())
      }
    }
    if hasAfter, Int.random(in: 0..<4, using: &chance) == 0 { return .is("seen", .yes) }
    if hasAge, Bool.random(using: &chance) {
      return .compare(
        .derived(DerivedNumber.allCases.randomElement(using: &chance)!), comparison(),
        Int.random(in: 0...4, using: &chance))
    }
    if let inside, let over, Bool.random(using: &chance) {
      let part = leaf(inside)
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: return .some(over, part)
      case 1: return .every(over, part)
      default: return .count(over, part, comparison(), Int.random(in: 0...2, using: &chance))
      }
    }
    return leaf(questions.randomElement(using: &chance)!)
  }

  private mutating func condition(depth: Int, among questions: [(StateID, Question)]) -> Condition {
    let first = leaf(questions[0])
    return depth > 0 && Bool.random(using: &chance) ? .not(first) : first
  }

  private mutating func leaf(_ question: (StateID, Question)) -> Condition {
    let (id, question) = question
    switch (Int.random(in: 0..<6, using: &chance), question) {
    case (0, _): return .unsure(id)
    case (1, _): return .answered(id)
    case (2, .one), (2, .many): return .chosen(id)
    case (_, .number(let measure)):
      return .compare(
        .question(id), comparison(), Int.random(in: measure.range, using: &chance))
    case (_, .many(let choices)): return .has(id, choices.named.randomElement(using: &chance)!)
    case (_, .one(let choices)): return .is(id, choices.named.randomElement(using: &chance)!)
    case (_, .yesNo): return .is(id, Bool.random(using: &chance) ? .yes : .no)
    case (_, .date), (_, .text): return .answered(id)
    }
  }

  private mutating func comparison() -> Comparison {
    Comparison.allCases.randomElement(using: &chance)!
  }
}

extension Questionnaire {
  /// The questionnaire with these guarantees.
  func promising(_ guarantees: [Guarantee]) -> Questionnaire {
    Questionnaire(
      id: id, version: version, review: review, sources: sources, parts: parts, people: people,
      lists: lists, start: start, urgent: urgent, age: age, states: states, facts: facts,
      scores: scores, card: nil, drinks: nil, advice: advice, prompts: prompts,
      guarantees: guarantees, examples: [])
  }
}
