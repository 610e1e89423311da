internal import Engine
internal import Questions
internal import Storing
internal import Wording

/// `after`: the practitioner's own part, alone.
struct AfterCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let store = try desk.store(.readWrite)
    let stored = try desk.session(desk.operand(0), in: store)
    let log = try desk.openSession(stored, in: store)
    let visit = try StoredVisit(stored, events: log.events, in: store, interface: desk.interface)
    guard visit.questionnaire.start.after != nil else {
      throw Failure(.noInput, "'\(visit.questionnaire.id)' has no part for the practitioner")
    }
    guard visit.session.stage != .ended else {
      throw Failure(
        .noInput, "the session \(stored.word) is closed",
        help: "its record: nightlight record \(stored.word)")
    }
    let validity = Validity(review: visit.questionnaire.review, today: desk.clock.today)
    var sitting = try Sitting.begin(
      visit.session, log: log, script: visit.script, entry: .after,
      isResumed: visit.session.stage == .after,
      notices: validity.notices(visit.script.words(in: .english)), at: desk)
    return try sitting.run()
  }
}
