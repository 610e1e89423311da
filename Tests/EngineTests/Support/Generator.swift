// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import Engine
import Questions
import TestSupport

/// Makes questionnaires and conversations by chance: every kind of question and of condition,
/// branches, people, lists, a score and ages.
struct Generator {
  var chance: Seeded
  private var names = 0

  init(seed: UInt64) { chance = Seeded(seed) }

  private static let kind: PersonKindID = "carer"
  private static let list: FixedListID = "message"
  private static let options: [OptionID] = ["one", "two", "three"]

  /// A line of questions, some of which are left out on a condition over those before.
  mutating func questionnaire() -> Questionnaire {
    var states: [State] = []
    let outside = (0..<Int.random(in: 3...6, using: &chance)).map { id("q\($0)") }
    let inside = (0..<Int.random(in: 1...3, using: &chance)).map { id("p\($0)") }
    let perMember = (0..<Int.random(in: 1...2, using: &chance)).map { id("m\($0)") }
    let withPerson = Bool.random(using: &chance)
    var readable: [StateID] = []
    states.append(.ask("born", .date, .to("gestation")))
    states.append(.ask("gestation", .number(154...308), .to(outside[0])))
    let questions = outside.map { ($0, question()) }
    for (index, (id, question)) in questions.enumerated() {
      readable.append(id)
      let rest = Array(outside.dropFirst(index + 1)) + ["people"]
      states.append(.make(id, .ask(question), routes(to: rest, reading: questions, readable)))
    }
    states.append(
      .each(
        "people", .people(Self.kind), start: inside[0], where: guarded(questions), to: "members"))
    states += passage(inside, reading: questions, readable)
    let asked = states.filter { inside.contains($0.id) }.compactMap { state in
      state.question.map { (state.id, $0) }
    }
    states.append(
      withPerson
        ? .each(
          "members", .people(Self.kind), inner: Self.list, start: perMember[0],
          where: guarded(questions + asked), to: "end")
        : .each(
          "members", .list(Self.list), start: perMember[0], where: guarded(questions), to: "end"))
    states += passage(perMember, reading: questions, readable)
    states.append(.end("end"))
    let scored = questions.compactMap { id, question in
      if case .one(let choices) = question, !choices.allowsOther { id } else { nil }
    }
    let score = Score(
      id: "sum", per: nil,
      terms: scored.map { question in
        Score.Term(
          question: question,
          points: Self.options.map {
            Score.Points(option: $0, points: Int.random(in: 0...3, using: &chance))
          })
      }, notReached: Int.random(in: 0...1, using: &chance))
    var maker = ConditionMaker(
      questions: questions, inside: states.filter { inside.contains($0.id) },
      members: states.filter { perMember.contains($0.id) }, withPerson: withPerson,
      hasScore: !scored.isEmpty, kind: Self.kind, list: Self.list)
    let advice = (0..<6).map { index in
      Advice.make(AdviceID(id("a\(index)")), when: maker.rule(depth: 3, &chance))
    }
    return .make(
      people: [PersonKind(id: Self.kind, roles: ["mother", "father"], count: 1...3)],
      lists: [
        FixedList(
          id: Self.list,
          members: (["sleep", "cry"] as [MemberID]).map {
            FixedList.Member(id: $0, step: nil, mustExclude: false, needsSource: false)
          })
      ],
      start: "born", age: AgeQuestions(born: "born", gestation: "gestation"), states: states,
      scores: [score], advice: advice)
  }

  private func id(_ text: String) -> StateID { try! StateID(text) }

  private mutating func question() -> Question {
    switch Int.random(in: 0..<4, using: &chance) {
    case 0:
      .one(Choices(options: Self.options, none: nil, allowsOther: Bool.random(using: &chance)))
    case 1: .many(Choices(options: Self.options, none: "none", allowsOther: true))
    case 2: .yesNo
    default: .number(0...20)
    }
  }

  private mutating func passage(
    _ ids: [StateID], reading questions: [(StateID, Question)], _ readable: [StateID]
  ) -> [State] {
    var result: [State] = []
    var seen = questions
    for (index, id) in ids.enumerated() {
      let question = question()
      seen.append((id, question))
      let rest = Array(ids.dropFirst(index + 1))
      var routes = rest.isEmpty ? [] : routes(to: rest, reading: seen, readable + ids[...index])
      routes = routes.dropLast() + (rest.isEmpty ? [.nextPerson] : [.to(rest[0])])
      result.append(.make(id, .ask(question), routes))
    }
    return result
  }

  /// A condition for a loop, half of the time.
  private mutating func guarded(_ questions: [(StateID, Question)]) -> Route.Guard? {
    guard Bool.random(using: &chance) else { return nil }
    let maker = ConditionMaker(
      questions: questions, inside: [], members: [], withPerson: false, hasScore: false,
      kind: Self.kind, list: Self.list)
    return Route.Guard(
      condition: maker.condition(depth: 1, &chance), ifUnknown: Bool.random(using: &chance))
  }

  private mutating func routes(
    to targets: [StateID], reading questions: [(StateID, Question)], _ readable: [StateID]
  ) -> [Route] {
    guard targets.count > 1, Bool.random(using: &chance) else { return [.to(targets[0])] }
    let maker = ConditionMaker(
      questions: questions.filter { readable.contains($0.0) }, inside: [], members: [],
      withPerson: false, hasScore: false, kind: Self.kind, list: Self.list)
    return [
      .to(
        targets[1], if: maker.condition(depth: 1, &chance), unknown: Bool.random(using: &chance)),
      .to(targets[0]),
    ]
  }
}

extension Identifier {
  fileprivate init(_ other: StateID) { self = try! Identifier(other.description) }
}
