// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap

import Engine
import Questions
import TestSupport

/// Makes questionnaires by chance whose conversations can be gone through one by one.
struct SmallSpace {
  var chance: Seeded
  private let seed: UInt64
  private var shape: Shape?

  /// How many of the shapes there are are taken in turn.
  private let kinds: UInt64

  init(seed: UInt64, kinds: UInt64 = 10) {
    (self.seed, self.kinds, chance) = (seed, kinds, Seeded(seed))
  }

  mutating func questionnaire() -> Questionnaire {
    let shape = shape(of: seed % kinds)
    self.shape = shape
    return ruled(shape)
  }

  /// The questionnaire made last, with other rules made by chance.
  mutating func otherRules() -> Questionnaire { ruled(shape!) }

  private mutating func ruled(_ shape: Shape) -> Questionnaire {
    func rule(_ space: inout SmallSpace) -> Condition { space.rule(depth: 2, about: shape) }
    let facts = [Fact(id: "flag", condition: rule(&self), redFlag: "one")]
    let levels: [Advice.Level] = [.strong, .strong, .safer]
    let advice = zip(["one", "two", "three"] as [AdviceID], levels).map { id, level in
      Advice(
        id: id, audience: .parent, level: level,
        when: id == "one" && Bool.random(using: &chance) ? .fact("flag") : rule(&self),
        message: "safe-sleep", leaflet: .never, sources: [], hold: nil)
    }
    let urgent =
      shape.isUrgent
      ? [UrgentState(state: "help", isTyped: false, when: rule(&self))] : []
    let guarantees = [
      Guarantee(id: "g1", claim: .whenever(.condition(rule(&self)), then: .advice("two"))),
      Guarantee(id: "g2", claim: .never([.advice("three"), .condition(rule(&self))])),
      Guarantee(id: "g3", claim: .onlyIf(.advice("three"), .condition(.maybe(rule(&self))))),
      Guarantee(
        id: "g4", claim: .whenever(.condition(.maybe(.fact("flag"))), then: .advice("one"))),
      Guarantee(
        id: "g5",
        claim: .whenever(
          .state(shape.isUrgent ? "help" : shape.loop ?? shape.states[0].id),
          then: .condition(rule(&self)))),
    ]
    let prompts = [Prompt.make("look", when: rule(&self))]
    let made = Questionnaire.make(
      people: shape.people, lists: shape.lists, start: shape.states[0].id, after: shape.after,
      urgent: urgent, age: shape.age, states: shape.states, facts: facts, scores: shape.scores,
      advice: advice, prompts: prompts)
    return made.promising(guarantees)
  }

  mutating func question() -> Question {
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: .yesNo
    case 1: .many("one", "two", none: "none")
    case 2: .many("one", "two")
    case 3: .one(Choices(options: ["one"], none: nil, allowsOther: true))
    default: .number(0...2)
    }
  }

  private mutating func rule(depth: Int, about shape: Shape) -> Condition {
    if depth > 0, Int.random(in: 0..<3, using: &chance) > 0 {
      func part() -> Condition { rule(depth: depth - 1, about: shape) }
      switch Int.random(in: 0..<5, using: &chance) {
      case 0, 1: return .all([part(), part()])
      case 2: return .any([part(), part()])
      case 3: return .not(part())
      default: return .maybe(part())
      }
    }
    if shape.after != nil, Int.random(in: 0..<4, using: &chance) == 0 { return .is("seen", .yes) }
    if shape.age != nil, Bool.random(using: &chance) {
      return .compare(
        .derived(DerivedNumber.allCases.randomElement(using: &chance)!), comparison(),
        Int.random(in: 0...4, using: &chance))
    }
    if let score = shape.scores.first, Bool.random(using: &chance) {
      let sum = Condition.compare(
        .score(score.id), comparison(), Int.random(in: -1...6, using: &chance))
      return score.per.map { quantified(.people($0), sum) } ?? sum
    }
    if let over = shape.over, let inside = shape.inside.randomElement(using: &chance),
      Bool.random(using: &chance)
    {
      let part = leaf(inside)
      return quantified(over, shape.inner.map { quantified(.list($0), part) } ?? part)
    }
    return leaf(shape.questions.randomElement(using: &chance)!)
  }

  private mutating func quantified(_ over: Collection, _ part: Condition) -> Condition {
    switch Int.random(in: 0..<3, using: &chance) {
    case 0: .some(over, part)
    case 1: .every(over, part)
    default: .count(over, part, comparison(), Int.random(in: 0...2, using: &chance))
    }
  }

  mutating func condition(about question: (StateID, Question)) -> Condition {
    let first = leaf(question)
    return Bool.random(using: &chance) ? .not(first) : first
  }

  mutating func leaf(_ question: (StateID, Question)) -> Condition {
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
