import Engine
import Questions
import TestSupport
import Testing

@testable import Records

@Suite("Changes since an earlier contact") struct RecordChangesTests {
  private func changes(
    from earlier: RecordedVisit, to later: RecordedVisit, for reader: Reader = .practitioner
  ) throws -> [RecordChanges.Row] {
    try #require(RecordChanges(later.record(for: reader), after: [earlier.record(for: reader)]))
      .rows
  }

  @Test("are none where there was none with the same questions")
  func first() throws {
    #expect(RecordChanges(try RecordedVisit.talk().record(for: .practitioner), after: []) == nil)
  }

  @Test("are none between a talk and the same talk", arguments: Reader.allCases)
  func same(reader: Reader) throws {
    let visit = try RecordedVisit.whole(seen: .value(.option(.yes)), secret: .unsure)
    #expect(try changes(from: visit, to: visit, for: reader) == [])
  }

  @Test("are what was replied otherwise, a refusal among it", arguments: Reader.allCases)
  func replies(reader: Reader) throws {
    var later = try RecordedVisit.talk()
    try later.answer("weight", .declined)
    let rows = try changes(from: RecordedVisit.talk(), to: later, for: reader)
    #expect(rows.map(\.question.state) == ["weight"])
    #expect(rows.first?.before == .value(.number(3200)))
    #expect(rows.first?.now == .unknown(.declined))
  }

  @Test("are not what nobody came to")
  func cutShort() throws {
    var later = RecordedVisit()
    try later.happen(.speakerChanged(.role("mother")), .finishedEarly)
    #expect(try changes(from: RecordedVisit.talk(), to: later) == [])
    #expect(try changes(from: later, to: RecordedVisit.talk()) == [])
  }

  @Test("are of a sensitive question for the practitioner alone")
  func sensitive() throws {
    let (before, now) = (
      try RecordedVisit.talk(), try RecordedVisit.talk(smokes: .value(.option(.yes)))
    )
    #expect(try changes(from: before, to: now).map(\.question.state) == ["smokes"])
    #expect(try changes(from: before, to: now, for: .parent) == [])
  }

  @Test("hold nothing that is held separately")
  func restricted() throws {
    func visit(_ secret: OptionID) throws -> RecordedVisit {
      try RecordedVisit.whole(seen: .value(.option(.yes)), secret: .value(.option(secret)))
    }
    #expect(try changes(from: visit(.no), to: visit(.yes)) == [])
  }

  @Test("stand in the timeline too, before what changed within the talk")
  func timeline() throws {
    var later = try RecordedVisit.talk()
    try later.answer("weight", .value(.number(2400)))
    let contact = TimelineContact(
      try later.record(for: .parent), after: [try RecordedVisit.talk().record(for: .parent)])
    #expect(contact.changed.map(\.state) == ["weight"])
  }
}
