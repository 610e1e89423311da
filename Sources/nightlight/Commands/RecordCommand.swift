internal import Engine
internal import Exporting
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// `record`: what was said, seen and is not known, for the case notes.
struct RecordCommand {
  private let reader: Reader
  private let form: RecordForm
  private let frame: (before: String, between: String, after: String)
  /// What takes the place of the form where resources of FHIR are asked for.
  private var fhir: FHIRRecords?
  private let store: Store
  private var visits: VisitReader
  private var count = 0
  /// Why sessions are not there, where all are asked for: one that cannot be read hides no other.
  private var missing: [Failure] = []

  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let reader = try reader(desk)
    if desk.arguments[.format] == CasePicture.form {
      return try CasePicture.run(&desk, for: reader)
    }
    var command = RecordCommand(desk, for: reader, in: try desk.store(.readOnly))
    let choice = try command.choice(&desk)
    try desk.deliver(named: command.fhir?.file ?? command.form.file) { output throws(Failure) in
      try command.write(choice, to: &output)
    }
    for failure in command.missing {
      desk.messages.add(lines: ["nightlight: left out: \(failure.message)"])
    }
    try desk.messages.finish()
    return command.missing.isEmpty ? .done : .badData
  }

  private init(_ desk: Desk, for reader: Reader, in store: Store) {
    (self.reader, self.store) = (reader, store)
    form = desk.arguments[.format].flatMap(RecordForm.init) ?? .text
    frame = form.frame(isOne: desk.arguments.first != nil)
    fhir = desk.arguments[.format].flatMap(FHIRRecords.Style.init)
      .map { FHIRRecords(as: $0, for: reader) }
    visits = VisitReader(
      store, interface: desk.interface, isWholeStore: desk.arguments.has(.all))
  }

  // MARK: Which sessions

  private enum Choice {
    case one(StoredSession)
    /// Those of a case.
    case ofCase([StoredSession])
    case all
  }

  private func choice(_ desk: inout Desk) throws(Failure) -> Choice {
    let arguments = desk.arguments
    switch (arguments.first, arguments[.caseReference], arguments.has(.all)) {
    case (let word?, nil, false):
      return .one(try desk.session(word, in: store))
    case (nil, let typed?, false):
      return .ofCase(try desk.storedCase(typed, in: store).sessions)
    case (nil, nil, true):
      return .all
    case _:
      throw Failure(
        .wrongUsage, "'record' needs a word, --case REF or --all",
        help: "see nightlight record --help")
    }
  }

  /// Who the record is for.
  private static func reader(_ desk: Desk) throws(Failure) -> Reader {
    switch try desk.audience() {
    case .parent: return .parent
    case .practitioner: return .practitioner
    case .restricted:
      throw Failure(.notAllowed, "what is restricted is held separately, and stands in no record")
    }
  }

  // MARK: Writing

  private mutating func write(_ choice: Choice, to output: inout Writer) throws(Failure) {
    output.add(fhir?.beginning ?? frame.before)
    switch choice {
    case .one(let session):
      guard let told = try told(session) else { throw StoredVisit.nothingAsked(in: session) }
      try add(told, to: &output)
    case .ofCase(let sessions):
      try addCase(sessions, isDamageLeftOut: false, to: &output)
      if count == 0, let first = sessions.first { throw StoredVisit.nothingAsked(in: first) }
    case .all:
      var cases = StoredCases(store)
      while let sessions = try cases.next() {
        try addCase(sessions, isDamageLeftOut: true, to: &output)
      }
    }
    output.add(fhir?.end ?? frame.after)
  }

  /// A record, and the session that it is of.
  private typealias Told = (record: Record, visit: StoredVisit)

  /// The sessions of a case in the order of the days of their visits, which is not that in which they
  /// were begun where one was written down later. On a page they stand together.
  private mutating func addCase(
    _ sessions: [StoredSession], isDamageLeftOut: Bool, to output: inout Writer
  ) throws(Failure) {
    var contacts: [Told] = []
    for session in sessions {
      let told = isDamageLeftOut ? try toldUnlessDamaged(session) : try told(session)
      if let told { contacts.append(told) }
    }
    contacts.sort { $0.record.identity.visit < $1.record.identity.visit }
    guard form == .html, fhir == nil else {
      for told in contacts { try add(told, to: &output) }
      return
    }
    let page = contacts.map { ($0.record, $0.visit.script.words(in: .english)) }
    output.add(RecordHTML.articles(of: page, from: count + 1))
    count += page.count
    try output.flushIfLarge()
  }

  private mutating func add(_ told: Told, to output: inout Writer) throws(Failure) {
    if count > 0, fhir == nil { output.add(frame.between) }
    count += 1
    output.add(
      fhir?.text(of: told.record, in: told.visit)
        ?? form.text(of: told.record, number: count, told.visit.script.words(in: .english)))
    try output.flushIfLarge()
  }

  private mutating func toldUnlessDamaged(_ session: StoredSession) throws(Failure) -> Told? {
    do throws(Failure) {
      return try told(session)
    } catch  where error.status == .badData {
      missing.append(error)
      return nil
    }
  }

  /// Nil where nothing was asked yet.
  private mutating func told(_ session: StoredSession) throws(Failure) -> Told? {
    guard let visit = try visits.visit(session) else { return nil }
    return (try visit.record(for: reader), visit)
  }
}
