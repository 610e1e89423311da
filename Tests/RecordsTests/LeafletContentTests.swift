import Engine
import Questions
import Records
import TestSupport
import Testing

@Suite("The content of a leaflet")
struct LeafletContentTests {
  @Test("has what stands in every leaflet, in the file's order, whatever fires")
  func always() throws {
    let content = LeafletContent(of: try RecordedVisit.talk().session)
    #expect(content.always == ["sofa", "every"])
    #expect(content.personal == [])
    #expect(content.isFinished)
  }

  @Test("has what concerns this family where it fires or cannot be excluded")
  func personal() throws {
    var visit = try RecordedVisit.talk()
    try visit.answer("weight", .declined)
    #expect(LeafletContent(of: visit.session).personal == ["small"])
  }

  @Test("is not finished before everything is gone through, nor when the family had to leave")
  func unfinished() throws {
    var visit = RecordedVisit()
    #expect(!LeafletContent(of: visit.session).isFinished)
    try visit.happen(.finishedEarly)
    #expect(!LeafletContent(of: visit.session).isFinished)
  }

  @Test("says whether the talk was begun without a proof")
  func unproved() throws {
    let visit = try RecordedVisit.talk()
    let unproved = try Session(
      replaying: visit.events.unproved, machine: SmallQuestionnaire.machine)
    #expect(!LeafletContent(of: visit.session).isUnproved)
    #expect(LeafletContent(of: unproved).isUnproved)
  }

  @Test("does not depend on a sensitive answer", arguments: RecordAudienceTests.answers.dropLast())
  func sensitive(smokes: Answer) throws {
    #expect(
      LeafletContent(of: try RecordedVisit.talk(smokes: smokes).session)
        == LeafletContent(of: try RecordedVisit.talk().session))
  }
}
