internal import Dialogue
internal import Engine
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// `talk`: a session with the parent, from the first question.
struct TalkCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let date = try visitDate(desk)
    let reference = try caseReference(&desk)
    let found = try DataFiles(desk.operand(0), in: desk.dataFolder())
    let store = try desk.store(.readWrite)
    let files = try ScriptFiles(found, knownTo: store)
    let script = try files.checkedScript(in: store, &desk.messages)
    let validity = Validity(review: script.machine.questionnaire.review, today: desk.clock.today)
    try validity.check()
    let language = try desk.arguments[.language].map(script.language) ?? .english
    let log = try start(files, reference, in: store, &desk)
    let session = try open(script, log, language, date, desk)
    var sitting = try Sitting.begin(
      session, log: log, script: script, entry: .talk, isResumed: false,
      notices: validity.notices(script.words(in: language)), at: desk)
    return try sitting.run()
  }

  /// The day of the visit: today, unless it is written down later.
  private static func visitDate(_ desk: Desk) throws(Failure) -> CalendarDate {
    let today = desk.clock.today
    guard let typed = desk.arguments[.on] else { return today }
    guard let date = CalendarDate(iso: typed) else {
      throw Failure(.wrongUsage, "'\(typed)' is not a date such as \(today)")
    }
    guard date <= today else {
      throw Failure(.wrongUsage, "the visit cannot be on \(date), which is still to come")
    }
    return date
  }

  private static func caseReference(_ desk: inout Desk) throws(Failure) -> CaseReference {
    guard let typed = desk.arguments[.caseReference] else {
      return CaseReference(using: &desk.randomness)
    }
    return try CaseReference(typed: typed)
  }

  /// Stores a new session under a word that no other session has.
  private static func start(
    _ files: ScriptFiles, _ reference: CaseReference, in store: Store, _ desk: inout Desk
  ) throws(Failure) -> SessionLog {
    while true {
      let session = StoredSession(
        id: SessionID(from: &desk.randomness),
        word: ResumeWord(using: &desk.randomness).description,
        caseReference: reference.description, questionnaire: files.questionnaireDigest,
        created: desk.clock.now().milliseconds)
      do throws(StoreError) {
        return try store.startSession(session, contents: files.contents)
      } catch {
        guard error.code == .taken else { throw Failure(error) }
      }
    }
  }

  /// Opens the session with its first event, on the disk before anything is asked.
  private static func open(
    _ script: Script, _ log: SessionLog, _ language: LanguageTag, _ date: CalendarDate,
    _ desk: Desk
  ) throws(Failure) -> Session {
    let questionnaire = script.machine.questionnaire
    let opening = Opening(
      questionnaire: questionnaire.id, version: questionnaire.version,
      digest: script.questionnaire, catalogues: script.catalogueDigests,
      language: language.description, date: date, caseReference: log.session.caseReference,
      program: Program.version)
    let moment = desk.clock.now()
    let event = StampedEvent(.opened(opening), at: moment)
    try Failure.translating { () throws(StoreError) in
      _ = try log.append(SessionKeeper.draft(event, entry: .talk))
    }
    return Session(opening, at: moment, machine: script.machine)
  }
}

extension CaseReference {
  /// Reads a reference that somebody typed.
  init(typed: String) throws(Failure) {
    do throws(Malformed) {
      try self.init(typed)
    } catch {
      let reason =
        switch error {
        case .empty: "a case reference has at least one letter"
        case .tooLong(let count): "a case reference has 20 letters at most, and this one \(count)"
        case .character: "a case reference has only A-Z, a-z, 0-9 and -"
        case .nhsNumber: "this looks like an NHS number, which does not belong on a command line"
        }
      throw Failure(.wrongUsage, reason)
    }
  }
}
