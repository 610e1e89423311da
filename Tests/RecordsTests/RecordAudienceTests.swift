import Engine
import Questions
import TestSupport
import Testing

@testable import Records

@Suite("A record and its reader")
struct RecordAudienceTests {
  static let answers: [Answer] = [
    .value(.option(.yes)), .value(.option(.no)), .unsure, .declined, .notAsked("no interpreter"),
  ]

  private func chain(_ visit: RecordedVisit) -> Chain {
    Chain(
      heads: visit.events.indices.map {
        ContentDigest(bytes: Array(repeating: UInt8($0), count: 32))
      }, holds: true)
  }

  @Test("a parent's is the same whatever the practitioner saw", arguments: answers, answers)
  func parentSeesNothing(seen: Answer, secret: Answer) throws {
    var visit = try RecordedVisit.whole(seen: seen, secret: secret)
    let before = try RecordedVisit.talk()
    #expect(try visit.record(for: .parent).practitioner == nil)
    try visit.happen(
      .actionRecorded(ActionRecord(action: "refer", owner: "S", due: RecordedVisit.opening.date)))
    let other = try RecordedVisit.whole(seen: .unsure, secret: .unsure)
    #expect(
      try visit.record(for: .parent, chain: chain(visit))
        == other.record(for: .parent, chain: chain(other)))
    #expect(try visit.record(for: .parent).said == before.record(for: .parent).said)
  }

  @Test(
    "a practitioner's is the same whatever is restricted, but for how much there is and until when",
    arguments: answers)
  func practitionerSeesNothingRestricted(secret: Answer) throws {
    var visit = try RecordedVisit.whole(seen: .value(.option(.no)), secret: secret)
    var plain = try RecordedVisit.whole(seen: .value(.option(.no)), secret: .value(.option(.no)))
    try visit.happen(
      .actionRecorded(ActionRecord(action: "refer", owner: "S", due: RecordedVisit.opening.date)))
    try plain.happen(
      .actionRecorded(ActionRecord(action: "refer", owner: "T", due: RecordedVisit.opening.date)))
    #expect(try visit.record(for: .practitioner) == plain.record(for: .practitioner))
  }

  @Test("a parent's does not repeat a sensitive answer, nor that it was changed")
  func sensitive() throws {
    var visit = try RecordedVisit.talk(smokes: .value(.option(.yes)))
    try visit.answer("smokes", .value(.option(.no)), of: RecordedVisit.mother)
    let parents = try #require(try visit.record(for: .parent).said.last)
    #expect(parents.reply == .withheld && parents.before.isEmpty)
    let practitioners = try #require(try visit.record(for: .practitioner).said.last)
    #expect(practitioners.reply == .value(.option(.no)))
    #expect(practitioners.before.map(\.reply) == [.value(.option(.yes))])
  }

  @Test("a parent's gives no names")
  func names() throws {
    let roster = try #require(try RecordedVisit.talk().record(for: .parent).talk.people.first)
    #expect(roster.people.map(\.name) == [nil])
  }

  @Test("a practitioner's keeps what was seen apart from what was not asked, with the reason")
  func seen() throws {
    let visit = try RecordedVisit.whole(seen: .value(.option(.yes)), secret: .unsure)
    let part = try #require(try visit.record(for: .practitioner).practitioner)
    #expect(part.seen.map(\.question.state) == ["seen"])
    #expect(part.notKnown.map(\.why) == [.notAsked("not at home")])
  }
}
