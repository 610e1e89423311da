import Engine
import Questions
import TestSupport
import Testing

@testable import Records

@Suite("The history of an answer")
struct RecordHistoryTests {
  /// The weight as it stands after these answers, given one after another.
  private func weight(after replies: Answer..., undone: Int = 0) throws -> RecordedAnswer {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")))
    for reply in replies { try visit.answer("weight", reply) }
    for _ in 0..<undone { try visit.happen(.undone) }
    return try #require(try visit.record(for: .practitioner).said.first)
  }

  @Test("is empty for an answer given once")
  func once() throws {
    #expect(try weight(after: .value(.number(3200))).before.isEmpty)
  }

  @Test("keeps both values of a change, and when it came")
  func change() throws {
    let weight = try weight(after: .value(.number(3200)), .value(.number(2400)))
    #expect(weight.reply == .value(.number(2400)))
    #expect(weight.before.map(\.reply) == [.value(.number(3200))])
    #expect(weight.before.map(\.until.clock) == ["09:03"])
    #expect(weight.before.map(\.end) == [.changed])
  }

  @Test("keeps every change, oldest first, non-answers among them")
  func changes() throws {
    let weight = try weight(after: .later, .declined, .value(.number(2400)))
    #expect(weight.before.map(\.reply) == [.unknown(.putOff), .unknown(.declined)])
  }

  @Test("does not count the same answer given again")
  func again() throws {
    #expect(try weight(after: .value(.number(3200)), .value(.number(3200))).before.isEmpty)
  }

  @Test("keeps what was taken back, beside what came into force again")
  func takenBack() throws {
    let weight = try weight(after: .value(.number(3200)), .value(.number(2400)), undone: 1)
    #expect(weight.reply == .value(.number(3200)))
    #expect(weight.before.map(\.reply) == [.value(.number(2400))])
    #expect(weight.before.map(\.end) == [.takenBack])
  }

  @Test("stands beside what is not known, too")
  func gap() throws {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")))
    try visit.answer("weight", .value(.number(2400)))
    try visit.answer("weight", .declined)
    let gap = try visit.record(for: .practitioner).notKnown.first { $0.why == .declined }
    #expect(gap?.before.map(\.reply) == [.value(.number(2400))])
  }

  @Test("tells advice that a change withdrew from advice that stands")
  func advice() throws {
    var visit = try RecordedVisit.talk()
    try visit.happen(.adviceShown([AdviceGiven(id: "every", text: .said)]))
    try visit.answer("weight", .value(.number(2400)))
    let small = AdviceGiven(id: "small", text: .said)
    #expect(try visit.record(for: .practitioner).advice.notShown == ["small"])
    try visit.happen(.adviceShown([small]))
    let advice = try visit.record(for: .practitioner).advice
    #expect(advice.given.map(\.id) == ["small"])
    #expect(advice.withdrawn.map(\.id) == ["every"])
    #expect(advice.notShown == ["every"])
  }
}
