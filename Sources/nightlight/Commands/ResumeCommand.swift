internal import Engine
internal import Questions
internal import Storing

/// `resume`: goes on with a talk that was left.
struct ResumeCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let settings = try desk.settings()
    let store = try desk.store(.readWrite)
    let stored = try session(desk, in: store)
    let log = try desk.openSession(stored, in: store)
    let visit = try StoredVisit(stored, events: log.events, in: store, interface: desk.interface)
    try checkStage(visit)
    let validity = Validity(review: visit.questionnaire.review, today: desk.clock.today)
    try validity.check()
    try visit.checkNotWithdrawnSince(desk)
    let words = visit.script.words(in: visit.language)
    var sitting = try Sitting.begin(
      visit.session, log: log, script: visit.script, entry: .talk, isResumed: true,
      notices: validity.notices(words, of: visit.session.opening), holder: settings.practitioner,
      number: settings.serviceNumber, at: desk)
    return try sitting.run()
  }

  /// The session named; without a word, the only one that can be gone on with.
  private static func session(_ desk: Desk, in store: Store) throws(Failure) -> StoredSession {
    if let word = desk.arguments.first { return try desk.session(word, in: store) }
    let open = try ListCommand.openTalks(in: store)
    guard let only = open.first else {
      throw Failure(.noInput, "no talk waits to be gone on with")
    }
    guard open.count == 1 else {
      throw Failure(
        .wrongUsage, "\(open.count) talks wait to be gone on with: say which by its word",
        help: "nightlight list shows the words")
    }
    return only
  }

  private static func checkStage(_ visit: StoredVisit) throws(Failure) {
    switch visit.session.stage {
    case .talking, .advising: return
    case .talkEnded, .after:
      throw Failure(
        .noInput, "the talk of \(visit.stored.word) is over",
        help: "your own part, alone: nightlight after \(visit.stored.word)")
    case .ended:
      throw Failure(
        .noInput, "the session \(visit.stored.word) is closed",
        help: "its record: nightlight record \(visit.stored.word)")
    }
  }
}
