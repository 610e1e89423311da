import Questions
import TestSupport
import Testing

@testable import Engine

@Suite("A session")
struct SessionTests {
  var session = Visit.started()

  @Test("waits for each thing in the order of the questionnaire")
  mutating func asksInOrder() throws {
    var steps = [session.step]
    for event in Visit.complete {
      try session.take(event)
      steps.append(session.step)
    }
    #expect(
      steps == [
        .say(QuestionKey("welcome")), .speaker, .ask(QuestionKey("ill"), .first),
        .ask(QuestionKey("place"), .first), .ask(QuestionKey("weight"), .first),
        .roster("carer"), .roster("carer"),
        .ask(QuestionKey("smokes", person: Visit.mother.id), .first),
        .ask(QuestionKey("words"), .first), .review,
      ])
  }

  @Test("is unchanged by what it refuses", arguments: Refused.all)
  func isUnchangedByRefusal(_ refused: Refused) throws {
    var session = try Visit.session(after: refused.events)
    let before = session
    #expect(throws: refused.refusal) { try session.take(refused.event) }
    #expect(session == before)
  }

  @Test("returns to where it was when undone", arguments: 1..<Visit.complete.count)
  func undoes(count: Int) throws {
    let before = try Visit.session(after: Array(Visit.complete.prefix(count)))
    var session = before
    try session.take(Visit.complete[count])
    try session.take(.undone)
    #expect(session.progress == before.progress)
    #expect(session.evaluation == before.evaluation)
  }

  @Test("sets aside an answer that no longer applies, and asks it again when it does")
  func asksAgain() throws {
    var session = try Visit.session(after: Array(Visit.complete.prefix(3)))
    try session.take(.answered(QuestionKey("place"), .value(.option("bed"))))
    try session.take(.answered(QuestionKey("bed-kind"), .value(.option("big"))))
    let effects = try session.take(.answered(QuestionKey("place"), .value(.option("cot"))))
    #expect(effects == [.setAside([QuestionKey("bed-kind")])])
    #expect(session.answers[QuestionKey("bed-kind")] == nil)
    try session.take(.answered(QuestionKey("place"), .value(.option("bed"))))
    #expect(session.step == .ask(QuestionKey("bed-kind"), .setAside))
  }

  @Test("takes the protective way where an answer is unknown", arguments: NonAnswer.allCases)
  func asksMore(reason: NonAnswer) throws {
    var session = try Visit.session(after: Array(Visit.complete.prefix(3)))
    try session.take(.answered(QuestionKey("place"), reason.answer))
    #expect(session.step == .ask(QuestionKey("bed-kind"), .first))
  }

  @Test("offers what was put off once more, before the answers are gone through")
  func offersAgain() throws {
    var session = try Visit.session(after: Visit.complete)
    try session.take(.answered(QuestionKey("weight"), .later))
    #expect(session.step == .ask(QuestionKey("weight"), .later))
    try session.take(.answered(QuestionKey("weight"), .later))
    #expect(session.step == .review)
  }

  @Test("shows an answer again without losing it")
  func revisits() throws {
    var session = try Visit.session(after: Visit.complete)
    let before = session.answers
    try session.take(.revisited(QuestionKey("weight")))
    #expect(session.step == .ask(QuestionKey("weight"), .again))
    try session.take(.kept(QuestionKey("weight")))
    #expect(session.step == .review)
    #expect(session.answers == before)
  }

  @Test("shows the urgent screen at once for a chosen sign, then goes on where it was")
  func interrupts() throws {
    var session = try Visit.session(after: Array(Visit.complete.prefix(2)))
    let effects = try session.take(
      .answered(QuestionKey("ill"), .value(.options(["blue"], other: nil))))
    #expect(effects == [.urgent("urgent-help")])
    #expect(session.step == .urgent("urgent-help"))
    try session.take(.urgentLeft("urgent-help"))
    #expect(session.step == .ask(QuestionKey("place"), .first))
    #expect(session.urgentShown.map(\.wasTyped) == [false])
  }

  @Test("shows the urgent screen whenever it is called for", arguments: 0...Visit.complete.count)
  func isInterruptible(count: Int) throws {
    var session = try Visit.session(after: Array(Visit.complete.prefix(count)))
    let step = session.step
    try session.take(.urgentCalled("urgent-help"))
    #expect(session.step == .urgent("urgent-help"))
    try session.take(.urgentLeft("urgent-help"))
    #expect(session.step == step)
  }

  @Test("keeps every other person's answers when one is taken back")
  func keepsOthers() throws {
    var session = try Visit.session(after: Array(Visit.complete.prefix(6)))
    try session.take(.personJoined(Visit.father))
    try session.take(.rosterClosed("carer"))
    for person in [Visit.mother, Visit.father] {
      try session.take(
        .answered(QuestionKey("smokes", person: person.id), .value(.option(.yes))))
    }
    try session.take(.rosterReopened("carer"))
    try session.take(.personLeft(Visit.mother.id))
    #expect(session.answers[QuestionKey("smokes", person: Visit.father.id)] != nil)
    #expect(session.answers[QuestionKey("smokes", person: Visit.mother.id)] == nil)
    #expect(session.setAside[QuestionKey("smokes", person: Visit.mother.id)] != nil)
  }

  @Test("goes from the talk to the advice, and from there to the practitioner's part")
  func movesOn() throws {
    var session = try Visit.session(after: Visit.complete)
    var steps: [Step] = []
    for event: Event in [
      .reviewed, .adviceChosen(["cot"]), .talkEnded, .afterBegun,
      .answered(QuestionKey("seen"), .value(.option("seen"))), .afterEnded,
    ] {
      try session.take(event)
      steps.append(session.step)
    }
    #expect(
      steps == [
        .advice, .advice, .talkEnded, .ask(QuestionKey("seen"), .first), .actions, .ended,
      ])
  }

  @Test("ends early at any question, with what is known", arguments: 0...Visit.complete.count)
  func endsEarly(count: Int) throws {
    var session = try Visit.session(after: Array(Visit.complete.prefix(count)))
    try session.take(.finishedEarly)
    #expect(session.step == .advice)
    #expect(session.isCutShort)
  }

  @Test("flags a clock that went backwards and keeps its order")
  mutating func flagsClock() throws {
    _ = try session.apply(
      .answered(QuestionKey("welcome"), .value(.given)),
      at: Moment(milliseconds: 0, offsetMinutes: 0))
    #expect(session.clockWentBackwards)
    #expect(session.sequence == 2)
  }

  @Test("asks again who there is when that is opened anew, even after the family had to go")
  func reopensAfterTheEnd() throws {
    var session = try Visit.session(after: Visit.complete + [.reviewed, .rosterReopened("carer")])
    #expect(session.step == .roster("carer"))
    try session.take(.rosterClosed("carer"))
    #expect(session.step == .advice)
    session = try Visit.session(
      after: Array(Visit.complete.prefix(8)) + [.finishedEarly, .rosterReopened("carer")])
    #expect(session.step == .roster("carer"))
    try session.take(.rosterClosed("carer"))
    #expect(session.step == .advice)
  }

  @Test("takes nothing back once the family had to go, for nothing would be asked again")
  func keepsAfterTheEnd() throws {
    let session = try Visit.session(after: Visit.complete + [.finishedEarly])
    #expect(!session.canUndo)
  }

  @Test("is complete only when everything was asked, and nothing has come up since")
  func isComplete() throws {
    var session = try Visit.session(after: Visit.complete)
    #expect(!session.isTalkComplete)
    try session.take(.reviewed)
    #expect(session.isTalkComplete)
    try session.take(.answered(QuestionKey("place"), .value(.option("bed"))))
    #expect(!session.isTalkComplete)
    try session.take(.afterBegun)
    #expect(session.isCutShort)
  }

  @Test("leaves the urgent screen when the practitioner goes on alone")
  func leavesUrgent() throws {
    var session = try Visit.session(after: Visit.complete + [.urgentCalled("urgent-help")])
    try session.take(.afterBegun)
    #expect(session.step == .ask(QuestionKey("seen"), .first))
  }
}
