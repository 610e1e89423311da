import Engine
import Questions
import TestSupport

/// What a questionnaire made by chance asks, and of whom.
struct Shape {
  var states: [State]
  /// What is asked once.
  var questions: [(StateID, Question)]
  /// What is asked of each person or member.
  var inside: [(StateID, Question)] = []
  var over: Collection?
  var inner: FixedListID?
  var loop: StateID?
  var people: [PersonKind] = []
  var lists: [FixedList] = []
  var age: AgeQuestions?
  var after: StateID?
  var scores: [Score] = []
  var isUrgent = false

  init(_ questions: [(StateID, Question)], _ states: [State]) {
    (self.questions, self.states) = (questions, states + [.end("end")])
  }
}

extension SmallSpace {
  mutating func shape(of kind: UInt64) -> Shape {
    switch kind {
    case 0, 5: routes()
    case 1: people()
    case 2: severalPeople()
    case 3: list()
    case 4: ages(withAfter: true)
    case 6: urgent()
    case 7: onlySomePeople()
    case 8: membersInsidePeople()
    default: scores()
    }
  }

  private mutating func routes() -> Shape {
    let questions: [(StateID, Question)] = [("a", question()), ("b", question()), ("c", .yesNo)]
    let guardian = condition(about: questions[0])
    return Shape(
      questions,
      [
        .ask(
          "a", questions[0].1, .to("c", if: guardian, unknown: Bool.random(using: &chance)),
          .to("b")),
        .ask("b", questions[1].1, .to("c")), .ask("c", questions[2].1, .to("end")),
      ])
  }

  private mutating func people() -> Shape {
    let asked = question()
    let inside = question()
    var shape = Shape(
      [("a", asked)],
      [
        .ask("a", asked, .to("each")), .each("each", .people("carer"), start: "p", to: "end"),
        .ask("p", inside, .nextPerson),
      ])
    let least = Int.random(in: 0...1, using: &chance)
    shape.people = [PersonKind(id: "carer", roles: ["mother", "father"], count: least...1)]
    (shape.over, shape.loop, shape.inside) = (.people("carer"), "each", [("p", inside)])
    return shape
  }

  private mutating func severalPeople() -> Shape {
    var shape = Shape(
      [("a", .yesNo)],
      [
        .ask("a", .yesNo, .to("each", if: .is("a", .yes), unknown: true), .to("end")),
        .each("each", .people("carer"), start: "p", to: "end"), .ask("p", .yesNo, .nextPerson),
      ])
    shape.people = [PersonKind(id: "carer", roles: ["mother"], count: 1...2)]
    (shape.over, shape.loop, shape.inside) = (.people("carer"), "each", [("p", .yesNo)])
    return shape
  }

  /// A second passage, for those alone for whom something of the first holds.
  private mutating func onlySomePeople() -> Shape {
    let chosen = Route.Guard(
      condition: condition(about: ("p", .yesNo)), ifUnknown: Bool.random(using: &chance))
    var shape = Shape(
      [("a", .yesNo)],
      [
        .each("each", .people("carer"), start: "p", to: "again"), .ask("p", .yesNo, .nextPerson),
        .each("again", .people("carer"), start: "r", where: chosen, to: "a"),
        .ask("r", .yesNo, .nextPerson), .ask("a", .yesNo, .to("end")),
      ])
    let most = Int.random(in: 1...2, using: &chance)
    shape.people = [PersonKind(id: "carer", roles: ["mother"], count: 0...most)]
    (shape.over, shape.loop) = (.people("carer"), "again")
    shape.inside = [("p", .yesNo), ("r", .yesNo)]
    return shape
  }

  /// Each message, for each carer.
  private mutating func membersInsidePeople() -> Shape {
    var shape = Shape(
      [("a", .yesNo)],
      [
        .ask("a", .yesNo, .to("each")),
        .each("each", .people("carer"), inner: "message", start: "p", to: "end"),
        .ask("p", .yesNo, .nextPerson),
      ])
    shape.people = [PersonKind(id: "carer", roles: ["mother", "father"], count: 0...1)]
    shape.lists = [messages]
    (shape.over, shape.loop, shape.inside) = (.people("carer"), "each", [("p", .yesNo)])
    shape.inner = "message"
    return shape
  }

  private mutating func list() -> Shape {
    var shape = Shape(
      [("a", .yesNo)],
      [
        .ask("a", .yesNo, .to("each")), .each("each", .list("message"), start: "p", to: "end"),
        .ask("p", .yesNo, .nextPerson),
      ])
    shape.lists = [messages]
    (shape.over, shape.loop, shape.inside) = (.list("message"), "each", [("p", .yesNo)])
    return shape
  }

  private var messages: FixedList {
    FixedList(
      id: "message",
      members: (["sleep", "cry"] as [MemberID]).map {
        FixedList.Member(id: $0, step: nil, mustExclude: false, needsSource: false)
      })
  }

  private mutating func ages(withAfter: Bool) -> Shape {
    let parents: [State] = [
      .ask("born", .date, .to("gestation")), .ask("gestation", .number(277...280), .to("end")),
    ]
    let after: [State] = [.afterAsk("seen", .yesNo, .to("over")), .end("over", .after)]
    let hasAfter = Bool.random(using: &chance)
    var shape = Shape([("gestation", .number(277...280))], parents + (hasAfter ? after : []))
    shape.age = AgeQuestions(born: "born", gestation: "gestation")
    shape.after = hasAfter ? "seen" : nil
    return shape
  }

  private mutating func urgent() -> Shape {
    let asked = question()
    var shape = Shape(
      [("a", .yesNo), ("b", asked)],
      [.ask("a", .yesNo, .to("b")), .ask("b", asked, .to("end"))])
    shape.states.append(.make("help", .say, [.back]))
    shape.isUrgent = true
    return shape
  }

  /// Sums over what may not be asked, once or for each person.
  private mutating func scores() -> Shape {
    let isPerPerson = Bool.random(using: &chance)
    let (end, next): (Route, Route) =
      isPerPerson ? (.nextPerson, .nextPerson) : (.to("end"), .to("end"))
    let asked: [(StateID, Question)] = [("p", .one("one", "two", "three")), ("r", .yesNo)]
    let passage: [State] = [
      .ask(
        "p", asked[0].1, .to("r", if: condition(about: asked[0]), unknown: true), end),
      .ask("r", asked[1].1, next),
    ]
    var shape = Shape(
      isPerPerson ? [("a", .yesNo)] : asked,
      isPerPerson
        ? [.ask("a", .yesNo, .to("each")), .each("each", .people("carer"), start: "p", to: "end")]
          + passage : passage)
    if isPerPerson {
      shape.people = [PersonKind(id: "carer", roles: ["mother"], count: 0...1)]
      (shape.over, shape.loop, shape.inside) = (.people("carer"), "each", asked)
    }
    func points(_ options: [OptionID]) -> [Score.Points] {
      options.map { Score.Points(option: $0, points: Int.random(in: -1...3, using: &chance)) }
    }
    shape.scores = [
      Score(
        id: "sum", per: isPerPerson ? "carer" : nil,
        terms: [
          Score.Term(question: "p", points: points(["one", "two", "three"])),
          Score.Term(question: "r", points: points([.yes, .no])),
        ], notReached: Int.random(in: -1...1, using: &chance))
    ]
    return shape
  }
}
