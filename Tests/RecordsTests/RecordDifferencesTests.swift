import Engine
import Questions
import TestSupport
import Testing

@testable import Records

@Suite("Differences between two records") struct RecordDifferencesTests {
  @Test("are none between a record and itself")
  func none() throws {
    let record = try record(RecordedVisit.talk())
    let differences = RecordDifferences(here: record, there: record)
    #expect(differences.answers == [])
    #expect(differences.open == [])
    #expect(differences.actions == [])
    #expect(differences.events.isSame && differences.openCount.isSame)
  }

  @Test("are the answers given otherwise, each with what stands in its place")
  func answers() throws {
    var other = try RecordedVisit.talk()
    try other.answer("weight", .value(.number(2400)))
    let differences = try RecordDifferences(
      here: record(RecordedVisit.talk()), there: record(other))
    #expect(differences.answers.map(\.question.state) == ["weight"])
    #expect(
      differences.answers.first?.replies
        == RecordDifferences.Pair(.value(.number(3200)), .value(.number(2400))))
  }

  @Test("tell a question that nobody came to from one answered otherwise")
  func further() throws {
    var further = RecordedVisit()
    try further.happen(.speakerChanged(.role("mother")))
    let before = try record(further)
    try further.answer("welcome", .value(.given))
    try further.answer("weight", .unsure)
    let differences = try RecordDifferences(here: before, there: record(further))
    #expect(differences.answers.map(\.question.state) == ["weight"])
    #expect(differences.answers.first?.replies.there == .unknown(.unsure))
    #expect(differences.unanswered.there < differences.unanswered.here)
    #expect(differences.events.there == differences.events.here + 2)
  }

  @Test("say nothing of what is held separately")
  func restricted() throws {
    func record(secret: Answer) throws -> Record {
      try self.record(RecordedVisit.whole(seen: .value(.option(.yes)), secret: secret))
    }
    let differences = try RecordDifferences(
      here: record(secret: .value(.option(.no))), there: record(secret: .value(.option(.yes))))
    #expect(differences.answers == [])
    #expect(differences.open == [])
    #expect(differences.openCount.isSame && differences.unanswered.isSame)
  }

  private func record(_ visit: RecordedVisit) throws -> Record {
    let heads = visit.events.map { _ in ContentDigest(bytes: Array(repeating: 3, count: 32)) }
    return try Record(
      of: visit.events, machine: SmallQuestionnaire.machine, for: .practitioner,
      chain: Chain(heads: heads, holds: true))
  }
}
