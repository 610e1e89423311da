// A test that meets nothing where something must be has failed.
// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import Questions
import TestSupport
import Testing

@testable import Engine

@Suite("A replayed session")
struct SessionReplayTests {
  /// Whatever is tried, in whatever order, the events that were taken lead to the same session.
  @Test("is the session that was", arguments: 0..<300)
  func isTheSame(seed: UInt64) throws {
    var chance = Seeded(seed)
    var session = Visit.started()
    var taken = [StampedEvent(.opened(Visit.opening), at: Visit.moment(1))]
    for _ in 0..<40 {
      let stamped = StampedEvent(
        Self.attempt(session, &chance), at: Visit.moment(session.sequence + 1))
      let before = session
      if (try? session.apply(stamped.event, at: stamped.moment)) != nil {
        taken.append(stamped)
      } else {
        #expect(session == before)
      }
    }
    #expect(try Session(replaying: taken, machine: Visit.machine) == session)
  }

  @Test("is refused without its opening")
  func needsOpening() {
    #expect(throws: Refusal.notOpened) {
      try Session(replaying: [StampedEvent(.undone, at: Visit.moment(1))], machine: Visit.machine)
    }
  }

  @Test("is refused for another questionnaire")
  func needsItsQuestionnaire() {
    let other = Machine(.make(start: "end", states: [.end("end")], id: "other"))
    #expect(throws: Refusal.notOpened) {
      try Session(
        replaying: [StampedEvent(.opened(Visit.opening), at: Visit.moment(1))], machine: other)
    }
  }

  /// Something that may or may not be possible now.
  private static func attempt(_ session: Session, _ chance: inout Seeded) -> Event {
    let key = session.path.randomElement(using: &chance) ?? QuestionKey("ill")
    let events: [Event] = [
      .answered(key, answer(key, &chance)), .answered(key, answer(key, &chance)),
      .answered(key, answer(key, &chance)), .answered(key, .later), .answered(key, .unsure),
      .speakerChanged(.together), .undone, .revisited(key), .kept(key),
      .personJoined(Visit.mother), .personJoined(Visit.father), .personLeft(Visit.mother.id),
      .rosterClosed("carer"), .rosterLeftOpen("carer", .declined), .rosterReopened("carer"),
      .urgentCalled("urgent-help"), .urgentLeft("urgent-help"), .paused, .resumed,
      .reviewed, .finishedEarly, .talkEnded, .afterBegun, .afterEnded,
    ]
    // The ways on to a later stage are tried seldom, so that much happens before.
    let likely = Int.random(in: 0..<4, using: &chance) > 0 ? events.count - 5 : events.count
    return events[Int.random(in: 0..<likely, using: &chance)]
  }

  private static func answer(_ key: QuestionKey, _ chance: inout Seeded) -> Answer {
    let state = Visit.questionnaire.states.first { $0.id == key.state }
    switch state?.question {
    case .one(let choices), .many(let choices):
      return .value(.option(choices.named.randomElement(using: &chance)!))
    case .yesNo: return .value(.option(Bool.random(using: &chance) ? .yes : .no))
    case .number(let measure):
      return .value(.number(Int.random(in: measure.range, using: &chance)))
    case .text: return .value(.text("words"))
    case .date, nil: return .value(.given)
    }
  }
}
