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
    let settings = try desk.settings()
    let reference = try caseReference(&desk, settings)
    let found = try DataFiles(desk.operand(0), in: desk.dataFolder())
    let structure = found.loadStructure()
    let catalogues = Script.read(found.catalogues)
    let store = try desk.store(.readWrite)
    let files = try ScriptFiles(found, catalogues, knownTo: store)
    let isUnproved = desk.arguments.has(.unproved)
    let script =
      isUnproved
      ? try files.unprovedScript(&desk.messages)
      : try files.provedScript(in: store, structure, &desk.messages)
    let validity = Validity(review: script.machine.questionnaire.review, today: desk.clock.today)
    try validity.check()
    let language = try desk.arguments[.language].map(script.language) ?? .english
    let moment = desk.clock.now()
    let opening = opening(
      of: script, in: language, on: date, reference, settings, isUnproved: isUnproved)
    let session = Meanwhile { Session(opening, at: moment, machine: script.machine) }
    let first = UndatedEvent(.opened(opening), entry: .talk).draft(at: moment)
    let log = try start(files, reference, with: first, in: store, &desk)
    var sitting = try Sitting.begin(
      session.value, log: log, script: script, entry: .talk, isResumed: false,
      notices: validity.notices(script.words(in: language), of: opening),
      holder: settings.practitioner,
      number: settings.serviceNumber,
      at: desk)
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

  private static func caseReference(_ desk: inout Desk, _ settings: Settings) throws(Failure)
    -> CaseReference
  {
    guard let typed = desk.arguments[.caseReference] else {
      return CaseReference(using: &desk.randomness)
    }
    return try CaseReference(typed: typed, allowsNHSNumbers: settings.allowsNHSNumbers)
  }

  /// Stores a new session with its first event, under a word that no other session has: it is on
  /// the disk before anything is asked.
  private static func start(
    _ files: ScriptFiles, _ reference: CaseReference, with first: EventDraft, in store: Store,
    _ desk: inout Desk
  ) throws(Failure) -> SessionLog {
    while true {
      let session = StoredSession(
        id: SessionID(from: &desk.randomness),
        word: ResumeWord(using: &desk.randomness).description,
        caseReference: reference.description, questionnaire: files.questionnaireDigest,
        created: desk.clock.now().milliseconds)
      do throws(StoreError) {
        return try store.startSession(session, contents: files.contents, first: first)
      } catch {
        guard error.code == .taken else { throw Failure(error) }
      }
    }
  }

  private static func opening(
    of script: Script, in language: LanguageTag, on date: CalendarDate, _ reference: CaseReference,
    _ settings: Settings, isUnproved: Bool
  ) -> Opening {
    let questionnaire = script.machine.questionnaire
    return Opening(
      questionnaire: questionnaire.id, version: questionnaire.version,
      digest: script.questionnaire, catalogues: script.catalogueDigests,
      language: language.description, date: date, caseReference: reference.description,
      program: Program.version, practitioner: settings.practitioner, isUnproved: isUnproved)
  }
}

extension CaseReference {
  /// Reads a reference that somebody typed.
  init(typed: String, allowsNHSNumbers: Bool) throws(Failure) {
    do throws(Malformed) {
      try self.init(typed, allowsNHSNumbers: allowsNHSNumbers)
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
