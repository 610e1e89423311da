import Advising
import Engine
import Questions
import TestSupport
import Testing

@testable import Records

@Suite("A record")
struct RecordTests {
  @Test("says what was said, by whom and when")
  func said() throws {
    let weight = try #require(try RecordedVisit.talk().record(for: .practitioner).said.first)
    #expect(weight.question == RecordedQuestion("weight"))
    #expect(weight.reply == .value(.number(3200)))
    #expect(weight.given.voice == .role("mother"))
    #expect(weight.given.at.description == "2026-05-14T09:03:00+01:00")
  }

  @Test("names the person that a question was about")
  func people() throws {
    let smokes = try #require(try RecordedVisit.talk().record(for: .practitioner).said.last)
    #expect(
      smokes.question
        == RecordedQuestion(
          "smokes",
          person: RecordedPerson(kind: "carer", role: "mother", number: nil, name: "Em")))
  }

  @Test("counts people of one role")
  func numbersPeople() throws {
    var visit = RecordedVisit()
    try visit.happen(
      .speakerChanged(.together),
      .personJoined(Person(id: RecordedVisit.mother, kind: "carer", role: "mother", name: nil)),
      .personJoined(Person(id: RecordedVisit.father, kind: "carer", role: "mother", name: nil)))
    let roster = try #require(try visit.record(for: .parent).talk.people.first)
    #expect(roster.people.map(\.number) == [1, 2])
    #expect(!roster.isClosed)
  }

  @Test("says why something is not known")
  func notKnown() throws {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")))
    try visit.answer("welcome", .value(.given))
    try visit.answer("weight", .declined)
    try visit.answer("where", .later)
    try visit.happen(.finishedEarly)
    let gaps = try visit.record(for: .practitioner).notKnown
    #expect(
      gaps.map(\.why) == [.familyLeft, .declined, .putOff] + Array(repeating: .familyLeft, count: 3)
    )
    #expect(gaps.first?.subject == .roster("carer"))
  }

  @Test("says that a talk is not finished, rather than that the family left")
  func unfinished() throws {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")), .paused)
    let record = try visit.record(for: .practitioner)
    #expect(record.talk.ending == .open)
    #expect(Set(record.notKnown.map(\.why)) == [.notYet])
    #expect(record.talk.last.clock == "09:01")
  }

  @Test("names an answer that no longer applies, and gives it nowhere")
  func setAside() throws {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")))
    try visit.answer("where", .value(.option("sofa")))
    try visit.answer("how-often", .value(.option(.yes)))
    try visit.answer("where", .value(.option("cot")))
    let record = try visit.record(for: .practitioner)
    #expect(record.setAside == [RecordedQuestion("how-often")])
    #expect(!record.said.contains { $0.question.state == "how-often" })
  }

  @Test("does not bring an answer that was set aside back as an earlier one")
  func setAsideIsNoHistory() throws {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")))
    try visit.answer("where", .value(.option("sofa")))
    try visit.answer("how-often", .value(.option(.yes)))
    try visit.answer("where", .value(.option("cot")))
    try visit.answer("where", .value(.option("sofa")))
    try visit.answer("how-often", .value(.option(.no)))
    let often = try visit.record(for: .practitioner).said.first { $0.question.state == "how-often" }
    #expect(often?.before == [])
  }

  @Test("lists the duties that no action answers, and the last day for each")
  func notClosed() throws {
    var visit = try RecordedVisit.whole(seen: .value(.option(.no)), secret: .value(.option(.no)))
    #expect(
      try visit.record(for: .practitioner).practitioner?.notClosed
        == [
          OpenItem(prompt: "look", action: "see-cot", latest: SmallQuestionnaire.day(2026, 6, 11))
        ])
    try visit.happen(
      .actionRecorded(
        ActionRecord(
          action: "see-cot", owner: "A. Example", due: SmallQuestionnaire.day(2026, 6, 1))))
    let part = try visit.record(for: .practitioner).practitioner
    #expect(part?.notClosed == [])
    #expect(part?.actions.map(\.latest) == [SmallQuestionnaire.day(2026, 6, 11)])
  }

  @Test("gives the reasons and sources of the rules that fired")
  func rules() throws {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")))
    try visit.answer("weight", .value(.number(2400)))
    let rules = try visit.record(for: .practitioner).practitioner?.rules ?? []
    #expect(rules.map(\.advice) == ["small", "sofa", "smoke", "every"])
    #expect(rules.map(\.text) == [.said, .unsure, .unsure, .said])
    #expect(rules.first?.facts == ["small-baby"])
    #expect(rules.first?.sources.map(\.publisher) == ["A body"])
  }

  @Test("keeps the message, the parent's words and the verdict together")
  func teachBack() throws {
    let lesson = try #require(try RecordedVisit.talk().record(for: .parent).teachBacks.first)
    #expect(lesson.message == "sleep")
    #expect(lesson.given.map(\.at.clock) == ["09:08"])
    #expect(lesson.words.map(\.reply) == [.value(.text("on the back"))])
    #expect(lesson.verdicts.map(\.reply) == [.value(.option("all"))])
  }

  @Test("gives the time of an urgent screen, and says why it came only to the practitioner")
  func urgent() throws {
    var visit = RecordedVisit()
    try visit.happen(.urgentCalled("help"), .urgentLeft("help"))
    #expect(try visit.record(for: .practitioner).urgent.map(\.wasCalled) == [true])
    let parents = try visit.record(for: .parent).urgent
    #expect(parents.map(\.wasCalled) == [nil])
    #expect(parents.map(\.at.clock) == ["09:01"])
  }

  @Test("flags a clock that went backwards, and keeps the order of the events")
  func clock() throws {
    var visit = RecordedVisit()
    visit.minute = 30
    try visit.happen(.speakerChanged(.role("mother")))
    visit.minute = 10
    try visit.answer("weight", .value(.number(3000)))
    #expect(try visit.record(for: .practitioner).clockWentBackwards)
  }

  @Test("notes every language, and what was read out in which")
  func languages() throws {
    var visit = RecordedVisit()
    try visit.happen(.speakerChanged(.role("mother")), .languageChanged("ur", catalogues: []))
    try visit.answer("welcome", .value(.given))
    let talk = try visit.record(for: .practitioner).talk
    #expect(talk.languages.map(\.language) == ["en", "ur"])
    #expect(talk.readOut.map(\.given.language) == ["ur"])
  }

  @Test("carries the chain as it was found")
  func integrity() throws {
    let visit = try RecordedVisit.talk()
    let heads = visit.events.indices.map {
      ContentDigest(bytes: Array(repeating: UInt8($0), count: 32))
    }
    let record = try visit.record(for: .practitioner, chain: Chain(heads: heads, holds: true))
    #expect(
      record.integrity
        == Integrity(
          events: heads.count, first: heads[0], head: try #require(heads.last), holds: true))
  }

  @Test("cannot be made of events that cannot have happened")
  func refuses() {
    #expect(throws: Refusal.notOpened) {
      try Record(of: [], machine: SmallQuestionnaire.machine, for: .parent)
    }
  }
}
