import Engine
import Questions
import TestSupport
import Testing

@testable import Records

@Suite("A case in an audit") struct AuditCaseTests {
  private let mother = MessagesQuestionnaire.mother
  private let father = MessagesQuestionnaire.father
  private static let sleep = AuditSubject.message("messages", "sleep")

  @Test(
    "counts a carer where what was said of the message puts them, and what is not known by itself",
    arguments: [
      (Answer.value(.option("given")), AuditCategory.saidBack), (.unsure, .notKnown),
      (.declined, .notKnown), (.later, .notKnown), (.value(.option("refused")), .notGiven),
      (.value(.option("no-interpreter")), .notGiven), (.value(.option("not-given")), .notGiven),
      (.value(.option("not-there")), .notGiven),
    ])
  func carer(answer: Answer, category: AuditCategory) throws {
    let counted = try counted([
      MessagesQuestionnaire.events(people: [mother]) { $0.state == "became" ? answer : nil }
    ])
    #expect(places(of: counted) == [AuditPlace(Self.sleep, .role("mother"), category)])
  }

  @Test(
    "counts a message as said back only when it came across",
    arguments: [
      (Answer.value(.option("all")), AuditCategory.saidBack),
      (.value(.option("some")), .saidBack), (.value(.option("not-yet")), .notYetSaidBack),
      (.unsure, .givenOnly), (.declined, .givenOnly),
    ])
  func saidBack(answer: Answer, category: AuditCategory) throws {
    let counted = try counted([
      MessagesQuestionnaire.events(people: [mother]) { $0.state == "back" ? answer : nil }
    ])
    #expect(places(of: counted) == [AuditPlace(Self.sleep, .role("mother"), category)])
  }

  @Test(
    "never counts one carer as every carer",
    arguments: [
      ("given", true, AuditCategory.everyCarer), ("given", false, .othersNotKnown),
      ("refused", true, .notEveryCarer), ("refused", false, .notEveryCarer),
    ])
  func family(father answer: OptionID, isClosed: Bool, category: AuditCategory) throws {
    let counted = try counted([
      MessagesQuestionnaire.events(people: [mother, father], isClosed: isClosed) { key in
        key.state == "became" && key.person == father.id ? .value(.option(answer)) : nil
      }
    ])
    #expect(places(of: counted).contains(AuditPlace(Self.sleep, .families, category)))
  }

  @Test("counts a family without anybody reached as such only when that is certain")
  func nobody() throws {
    func family(_ answers: [PersonID: Answer]) throws -> AuditCategory? {
      let counted = try counted([
        MessagesQuestionnaire.events(people: [mother, father]) { key in
          key.state == "became" ? key.person.flatMap { answers[$0] } : nil
        }
      ])
      return places(of: counted).first { $0.row == .families }?.category
    }
    let refused = Answer.value(.option("refused"))
    #expect(try family([mother.id: refused, father.id: refused]) == .nobody)
    #expect(try family([mother.id: refused, father.id: .unsure]) == .notKnown)
  }

  @Test("belongs to the month of its first visit, and to whoever held the last")
  func belongs() throws {
    let visits = try [0, 40].map { day in
      try MessagesQuestionnaire.events(
        day: day, people: [mother],
        after: day == 0
          ? [] : [.practitionerNamed(Practitioner(name: "B. Example", team: "North"))])
    }
    let counted = try counted(visits)
    #expect(counted.month.description == "2026-05")
    #expect(counted.practitioner?.team == "North")
  }

  @Test("follows the days of its visits where one was written down later than the next")
  func late() throws {
    let visits = try [(9, "North"), (2, "South")].map { day, team in
      try MessagesQuestionnaire.events(
        day: day, people: [mother],
        after: [.practitionerNamed(Practitioner(name: "B. Example", team: team))])
    }
    #expect(try counted(visits).practitioner?.team == "North")
  }

  @Test("counts an action once, as the last session that knows of it has it")
  func actions() throws {
    let day = SmallQuestionnaire.day
    func events(_ after: [Event], day: Int = 0) throws -> [StampedEvent] {
      try MessagesQuestionnaire.events(day: day, people: [mother], after: after)
    }
    func category(_ visits: [[StampedEvent]], on date: CalendarDate) throws -> [AuditCategory] {
      try counted(visits, on: date).places.filter { $0.subject == .actions }.map(\.category)
    }
    let recorded = Event.actionRecorded(
      ActionRecord(action: "reach-others", owner: "A. Example", due: day(2026, 5, 9)))
    #expect(try category([events([])], on: day(2026, 5, 11)) == [.nobodys])
    #expect(try category([events([])], on: day(2026, 5, 12)) == [.nobodysPastDue])
    #expect(try category([events([recorded])], on: day(2026, 5, 9)) == [.open])
    #expect(try category([events([recorded])], on: day(2026, 5, 10)) == [.pastDue])
    let done = try events([recorded, .actionDone("reach-others", outcome: "rung")], day: 3)
    #expect(try category([events([recorded]), done], on: day(2026, 6, 1)) == [.done])
    let withdrawn = try events([recorded, .actionWithdrawn("reach-others", reason: "moved")])
    #expect(try category([withdrawn], on: day(2026, 6, 1)) == [.withdrawn])
    // A later visit at which nobody took it on does not undo that somebody has.
    #expect(try category([done, events([], day: 9)], on: day(2026, 6, 1)) == [.done])
  }

  @Test("is assessed only when the assessment was gone through to the end")
  func assessment() throws {
    func category(_ events: [StampedEvent], by assessment: QuestionnaireID) throws
      -> AuditCategory?
    {
      try counted([events], by: assessment).places.first { $0.subject == .assessment }?.category
    }
    let whole = try MessagesQuestionnaire.events(people: [mother])
    #expect(try category(whole, by: "messages") == .assessed)
    #expect(try category(Array(whole.prefix(4)), by: "messages") == .assessmentBegun)
    #expect(try category(whole, by: "another") == .notAssessed)
  }

  // MARK: Making

  private func counted(
    _ visits: [[StampedEvent]], by assessment: QuestionnaireID = "another",
    on day: CalendarDate = SmallQuestionnaire.day(2026, 5, 2)
  ) throws -> AuditCase {
    let sessions = try visits.map {
      try AuditSession(of: $0, machine: MessagesQuestionnaire.machine)
    }
    return try #require(AuditCase(sessions, assessment: assessment, on: day))
  }

  private func places(of counted: AuditCase) -> [AuditPlace] {
    counted.places.filter { $0.subject == Self.sleep }
  }
}
