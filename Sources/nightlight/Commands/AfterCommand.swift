internal import Engine
internal import Questions
internal import Storing
internal import Wording

/// `after`: the practitioner's own part, alone.
struct AfterCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let settings = try desk.settings()
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
    let words = visit.script.words(in: .english)
    var reader = try LineReader.standardInput()
    guard let holder = try holder(settings, visit.session, words, &reader, &desk) else {
      return .done
    }
    var sitting = try Sitting.begin(
      visit.session, log: log, script: visit.script, entry: .after,
      isResumed: visit.session.stage == .after, notices: validity.notices(words),
      holder: holder.practitioner, reader: reader, at: desk)
    return try sitting.run()
  }

  private struct Holder {
    let practitioner: Practitioner?
  }

  /// Who holds the session: as set, or as asked at a terminal, once; nil when the input ended there.
  private static func holder(
    _ settings: Settings, _ session: Session, _ words: Words, _ reader: inout LineReader,
    _ desk: inout Desk
  ) throws(Failure) -> Holder? {
    let terminal = Terminal.current(desk.environment)
    guard settings.practitioner == nil, session.practitioner == nil, terminal.inputIsTerminal,
      terminal.outputIsTerminal, let file = SettingsFile(environment: desk.environment)
    else { return Holder(practitioner: settings.practitioner) }
    let question = PractitionerQuestion(words: words)
    switch try question.ask(&reader, &desk.output) {
    case .ended: return nil
    case .leftOut: return Holder(practitioner: nil)
    case .named(let practitioner):
      var settings = settings
      settings.practitioner = practitioner
      try file.write(settings)
      return Holder(practitioner: practitioner)
    }
  }
}
