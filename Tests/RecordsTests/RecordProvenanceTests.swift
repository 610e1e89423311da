import Engine
import Questions
import Records
import TestSupport
import Testing

@Suite("The provenance in a record")
struct RecordProvenanceTests {
  private static let practitioner = Practitioner(name: "A. Example", role: "midwife")
  private static let weight = QuestionKey("weight")

  /// A visit in whose second part something is added to what was said.
  private func visit() throws -> RecordedVisit {
    var visit = try RecordedVisit.whole(seen: .value(.option(.no)), secret: .unsure)
    try visit.happen(
      .practitionerNamed(Self.practitioner), .attributed(Self.weight, .agency("the ward: 3,100 g")),
      .attributed(Self.weight, .differs("3,100 g")),
      .personLinked(RecordedVisit.mother, .person(CasePersonID(7))),
      .actionRecorded(
        ActionRecord(action: "see-cot", owner: "A. Example", due: RecordedVisit.opening.date)),
      .actionDone("see-cot", outcome: "clear"))
    return visit
  }

  @Test("names where an answer is also known from, beside what was said")
  func notes() throws {
    let record = try visit().record(for: .practitioner)
    let answer = try #require(record.said.first { $0.question.state == "weight" })
    #expect(answer.reply == .value(.number(3200)))
    #expect(answer.notes.map(\.kind) == [.agency, .differs])
    #expect(answer.notes.map(\.words) == ["the ward: 3,100 g", "3,100 g"])
    #expect(answer.notes.map { $0.practitioner?.name } == ["A. Example", "A. Example"])
  }

  @Test("names who held the session, and who was met before")
  func names() throws {
    let record = try visit().record(for: .practitioner)
    #expect(record.practitioner?.circumstances.practitioner?.role == "midwife")
    let mother = record.talk.people.first?.people.first
    #expect(mother?.link == .metBefore(CasePersonID(7).description))
  }

  @Test("says what came of an action")
  func outcomes() throws {
    let record = try visit().record(for: .practitioner)
    #expect(record.practitioner?.actions.map(\.outcome) == [.done("clear")])
    #expect(record.practitioner?.notClosed.isEmpty == true)
  }

  @Test("is in no parent's record")
  func parent() throws {
    let plain = try RecordedVisit.whole(seen: .value(.option(.yes)), secret: .unsure)
    #expect(try visit().record(for: .parent) == plain.record(for: .parent))
  }
}

@Suite("The people of a case")
struct CasePeopleTests {
  private func session(_ link: PersonLink?, father: Bool = false) throws -> Session {
    let person = father ? Visit.father : Visit.mother
    var events: [Event] = [.personJoined(person), .rosterClosed("carer"), .afterBegun]
    if let link { events.append(.personLinked(person.id, link)) }
    return try Visit.session(after: Array(Visit.complete.prefix(5)) + events)
  }

  private static let mother = CasePersonID(Visit.mother.id)
  private static let father = CasePersonID(Visit.father.id)

  @Test("are those of the first session that names anybody")
  func first() throws {
    let people = CasePeople(folding: [Visit.started(), try session(nil)])
    #expect(people.members.map(\.id) == [Self.mother])
    #expect(people.members.first?.met == Visit.opening.date)
  }

  @Test(
    "grow by somebody else, and by nobody who was met before or is not known",
    arguments: [
      (.person(father), [mother, father]), (.person(mother), [mother]), (.notKnown, [mother]),
      (nil, [mother]),
    ] as [(PersonLink?, [CasePersonID])])
  func later(link: PersonLink?, members: [CasePersonID]) throws {
    let people = CasePeople(folding: [try session(nil), try session(link, father: true)])
    #expect(people.members.map(\.id) == members)
  }
}
