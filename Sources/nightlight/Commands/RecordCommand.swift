internal import Engine
internal import Exporting
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// `record`: what was said, seen and is not known, for the case notes.
struct RecordCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let reader = try reader(desk)
    let form = desk.arguments[.format].flatMap(RecordForm.init) ?? .text
    let store = try desk.store(.readOnly)
    let sessions = try sessions(&desk, in: store)
    let interface = desk.interface
    let frame = form.frame(isOne: desk.arguments.first != nil)
    try desk.deliver(named: form.file) { output throws(Failure) in
      output.add(frame.before)
      for (number, session) in sessions.enumerated() {
        let visit = try StoredVisit(session, in: store, interface: interface)
        if number > 0 { output.add(frame.between) }
        output.add(
          form.text(of: try visit.record(for: reader), visit.script.words(in: .english)))
        try output.flushIfLarge()
      }
      output.add(frame.after)
    }
    return .done
  }

  /// The session that is named, or all of a case, the oldest first.
  private static func sessions(_ desk: inout Desk, in store: Store) throws(Failure)
    -> [StoredSession]
  {
    switch (desk.arguments.first, desk.arguments[.caseReference]) {
    case (let word?, nil):
      return [try desk.session(word, in: store)]
    case (nil, let typed?):
      let reference = try CaseReference(
        typed: typed, allowsNHSNumbers: desk.settings().allowsNHSNumbers)
      let found = try Failure.translating { () throws(StoreError) in
        try store.sessions(ofCase: reference.description)
      }
      guard !found.isEmpty else {
        throw Failure(.noInput, "there is no session of the case \(reference)")
      }
      return found
    case (nil, nil), (_?, _?):
      throw Failure(
        .wrongUsage, "'record' needs either a word or --case REF",
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
}
