import Engine
import Questions
import TestSupport
import Testing

@testable import Records

@Suite("A discharge grid") struct DischargeGridTests {
  private let mother = MessagesQuestionnaire.mother
  private let father = MessagesQuestionnaire.father

  @Test("is done when every carer named has had every message and said it back")
  func done() throws {
    let grid = try grid([visit(of: [mother, father], after: [Self.recorded])])
    #expect(grid.openCount == 0)
    #expect(grid.isClosed)
    #expect(grid.messages.allSatisfy(grid.isDone))
  }

  @Test("never shows one parent as both")
  func oneParent() throws {
    let grid = try grid([
      visit(of: [mother, father], after: [Self.recorded]) { key in
        key.state == "became" && key.person == father.id ? .value(.option("not-there")) : nil
      }
    ])
    #expect(grid.cell("sleep", 0).isClosed)
    #expect(!grid.cell("sleep", 1).isClosed)
    #expect(!grid.isDone("sleep"))
    #expect(grid.openCount == 2)
    #expect(!grid.isClosed)
  }

  @Test(
    "leaves a cell open for whatever is not a message given", arguments: GridAnswer.notGiven)
  func open(answer: GridAnswer) throws {
    let grid = try grid([visit(of: [mother]) { $0.state == "became" ? answer.answer : nil }])
    #expect(grid.cell("sleep", 0).standing == answer.standing)
    #expect(!grid.cell("sleep", 0).isClosed)
  }

  @Test(
    "closes a cell only when it was said back well enough",
    arguments: [
      (Answer.value(.option("all")), true), (.value(.option("some")), true),
      (.value(.option("not-yet")), false), (.unsure, false), (.declined, false), (.later, false),
    ])
  func saidBack(verdict: Answer, isClosed: Bool) throws {
    let grid = try grid([visit(of: [mother]) { $0.state == "back" ? verdict : nil }])
    #expect(grid.cell("sleep", 0).isClosed == isClosed)
  }

  @Test("counts nothing as given without the interpreter who was needed")
  func interpreter() throws {
    let inTalk = try grid([
      visit(of: [mother]) { $0.state == "language" ? .value(.option("no-interpreter")) : nil }
    ])
    #expect(inTalk.cell("sleep", 0).standing == .noInterpreter)
    // Nobody said in the talk which language they speak; it was noted afterwards.
    let noted = try grid([
      visit(of: [mother]) { key in
        switch key.state {
        case "language": .unsure
        case "common.interpreter": .value(.option("needed-absent"))
        default: nil
        }
      }
    ])
    #expect(noted.cell("sleep", 0).standing == .noInterpreter)
    #expect(noted.openCount == 2)
  }

  @Test("is closed by what a later visit gives to the very same carer")
  func later() throws {
    let first = try visit(of: [mother, father]) { key in
      key.state == "became" && key.person == father.id ? .value(.option("not-given")) : nil
    }
    let again = Person(id: PersonID(7), kind: "carer", role: "father", name: nil)
    let second = try visit(day: 1, of: [again], after: [Self.recorded])
    #expect(try !grid([first]).isClosed)
    let both = try grid([first, second])
    #expect(both.carers.map(\.role) == ["mother", "father"])
    #expect(both.isClosed)
    #expect(both.cell("sleep", 1).given?.on == SmallQuestionnaire.day(2026, 5, 2))
    // The mother's second telling would not have closed it.
    let other = Person(id: PersonID(8), kind: "carer", role: "mother", name: nil)
    #expect(try grid([first, visit(day: 1, of: [other])]).openCount == 2)
  }

  @Test("keeps what was given when a later visit gives nothing, and reopens what is not clear")
  func kept() throws {
    let first = try visit(of: [mother])
    let nothing = try visit(day: 1, of: [mother]) {
      $0.state == "became" ? .value(.option("not-given")) : nil
    }
    #expect(try grid([first, nothing]).openCount == 0)
    let unclear = try visit(day: 1, of: [mother]) {
      $0.state == "back" ? .value(.option("not-yet")) : nil
    }
    #expect(try grid([first, unclear]).openCount == 2)
  }

  @Test("takes two visits' people for one only where nothing speaks against it")
  func people() throws {
    func grandparent(_ id: UInt64, _ name: String?) -> Person {
      Person(id: PersonID(id), kind: "carer", role: "grandparent", name: name)
    }
    func columns(_ one: Person, _ other: Person, _ link: PersonLink? = nil) throws -> Int {
      let links = link.map { [Event.personLinked(other.id, $0)] } ?? []
      return try grid([visit(of: [one]), visit(day: 1, of: [other], after: links)]).carers.count
    }
    #expect(try columns(grandparent(1, "Ann"), grandparent(2, "Ann")) == 1)
    #expect(try columns(grandparent(1, "Ann"), grandparent(2, nil)) == 1)
    #expect(try columns(grandparent(1, "Ann"), grandparent(2, "Bea")) == 2)
    #expect(
      try columns(grandparent(1, "Ann"), grandparent(2, "Nan"), .person(CasePersonID(1))) == 1)
    #expect(try columns(grandparent(1, "Ann"), grandparent(2, "Ann"), .notKnown) == 2)
    #expect(try grid([visit(of: [grandparent(1, nil), grandparent(2, nil)])]).carers.count == 2)
  }

  @Test("counts it as open that nobody knows whether there is another carer")
  func roster() throws {
    let grid = try grid([visit(of: [mother], isClosed: false)])
    #expect(grid.openCount == 1)
    #expect(!grid.isDone("sleep"))
  }

  @Test("says why a message was not given, and when it was tried")
  func attempts() throws {
    let reason = Answer.value(.options(["not-on-ward"], other: "asked at six"))
    let visits = try (0..<2).map { day in
      try visit(day: day, of: [father]) { key in
        switch key.state {
        case "became": .value(.option("not-there"))
        case "why-not": reason
        default: nil
        }
      }
    }
    let attempts = try grid(visits).cell("crying", 0).attempts
    #expect(attempts.map(\.visit.day) == [1, 2])
    #expect(attempts.map(\.outcome) == [.notThere, .notThere])
    #expect(
      attempts[0].reasons.map(\.reply) == [.value(.options(["not-on-ward"], other: "asked at six"))]
    )
  }

  @Test("is open while nobody has taken on what is called for")
  func duties() throws {
    let without = try grid([visit(of: [mother])])
    #expect(without.openCount == 0)
    #expect(without.notClosed.map(\.action) == ["reach-others"])
    #expect(!without.isClosed)
    let with = try grid([visit(of: [mother], after: [Self.recorded])])
    #expect(with.actions.map(\.owner) == ["A. Example"])
    #expect(with.isClosed)
  }

  @Test("is made of the questionnaires that go through messages, and of no others")
  func others() throws {
    let talk = try RecordedVisit.talk()
    #expect(try GridVisit(of: talk.events, machine: SmallQuestionnaire.machine) == nil)
    #expect(DischargeGrid([]) == nil)
  }

  @Test("closes a cell just when that very carer had that very message", arguments: 0..<200)
  func property(seed: UInt64) throws {
    var walk = Walk(MessagesQuestionnaire.machine, seed: seed)
    var events = [StampedEvent(.opened(walk.session.opening), at: walk.session.openedAt)]
    while let event = walk.next(), events.count < 200 {
      try walk.session.take(event)
      events.append(StampedEvent(event, at: Visit.moment(events.count + 1)))
    }
    let grid = try #require(
      try GridVisit(of: events, machine: MessagesQuestionnaire.machine).flatMap {
        DischargeGrid([$0])
      })
    let people = walk.session.roster("carer").people
    #expect(grid.carers.map(\.role) == people.map(\.role))
    for (column, person) in people.enumerated() {
      for message in grid.messages {
        let had = Self.had(message, person, in: walk.session)
        #expect(grid.cell(message, column).isClosed == had, "\(person.role), \(message)")
      }
    }
  }

  // MARK: Helpers

  private static let recorded = Event.actionRecorded(
    ActionRecord(
      action: "reach-others", owner: "A. Example", due: SmallQuestionnaire.day(2026, 5, 9)))

  /// A second reading of when a message counts as had.
  private static func had(_ message: MemberID, _ person: Person, in session: Session) -> Bool {
    func option(_ state: StateID, _ person: PersonID?, _ message: MemberID?) -> String? {
      let key = QuestionKey(state, person: person, member: message)
      guard case .value(.options(let options, _)) = session.answers[key]?.answer else { return nil }
      return options.first?.description
    }
    let language = option("language", person.id, nil)
    let isLost =
      language == "no-interpreter"
      || language == nil && option("common.interpreter", nil, nil) == "needed-absent"
    return !isLost
      && ["given", "given-before"].contains(option("became", person.id, message))
      && ["all", "some"].contains(option("back", person.id, message))
  }

  private func grid(_ visits: [GridVisit]) throws -> DischargeGrid {
    try #require(DischargeGrid(visits))
  }

  private func visit(
    day: Int = 0, of people: [Person], isClosed: Bool = true, after: [Event] = [],
    answer: (QuestionKey) -> Answer? = { _ in nil }
  ) throws -> GridVisit {
    let events = try MessagesQuestionnaire.events(
      day: day, people: people, isClosed: isClosed, after: after, answer: answer)
    return try #require(try GridVisit(of: events, machine: MessagesQuestionnaire.machine))
  }
}

/// An answer to the question whether a message was given, and how its cell stands then.
struct GridAnswer: Sendable {
  let answer: Answer
  let standing: GridCell.Standing

  static let notGiven = [
    GridAnswer(answer: .value(.option("refused")), standing: .refused),
    GridAnswer(answer: .value(.option("no-interpreter")), standing: .noInterpreter),
    GridAnswer(answer: .value(.option("not-there")), standing: .open),
    GridAnswer(answer: .value(.option("not-given")), standing: .open),
    GridAnswer(answer: .unsure, standing: .open),
    GridAnswer(answer: .declined, standing: .open),
    GridAnswer(answer: .later, standing: .open),
  ]
}
