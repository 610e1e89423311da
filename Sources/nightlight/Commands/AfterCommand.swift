internal import Engine
internal import Questions
internal import Records
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
    let isWaiting = visit.session.planned.contains { $0.outcome == .open }
    guard visit.session.stage != .ended || isWaiting else {
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
      isResumed: visit.session.stage == .after,
      notices: validity.notices(words, of: visit.session.opening),
      holder: holder.practitioner, number: settings.serviceNumber,
      household: household(of: stored, in: store),
      contacts: settings.contacts, reader: reader, at: desk)
    return try sitting.run()
  }

  /// The people of the case as its other sessions know them; what cannot be read tells nothing.
  private static func household(of stored: StoredSession, in store: Store) -> [CasePeople.Member] {
    let others = (try? store.sessions(ofCase: stored.caseReference)) ?? []
    let sessions = others.compactMap { other -> Session? in
      guard other.id != stored.id, other.created <= stored.created,
        let events = try? store.events(of: other.id),
        let stamped = try? StoredVisit.decoded(events, of: other), !stamped.isEmpty,
        let machine = try? StoredVisit.machine(of: other, in: store)
      else { return nil }
      return try? StoredVisit.replayed(stamped, of: other, machine: machine)
    }
    return CasePeople(folding: sessions).members
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
