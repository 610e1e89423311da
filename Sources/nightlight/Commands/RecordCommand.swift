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
    let store = try desk.store(.readOnly)
    var visits: [StoredVisit] = []
    for session in try sessions(&desk, in: store) {
      visits.append(try StoredVisit(session, in: store, interface: desk.interface))
    }
    var records: [Record] = []
    for visit in visits { records.append(try visit.record(for: reader)) }
    if desk.arguments[.format] == "json" {
      let documents = records.map { String(decoding: RecordJSON($0).bytes, as: UTF8.self) }
      let isOne = desk.arguments.first != nil
      try desk.deliver(
        isOne ? documents.joined() : "[" + documents.joined(separator: ",") + "]",
        named: "record.json")
    } else {
      let documents = zip(records, visits).map { record, visit in
        RecordText(record, words: visit.script.words(in: .english)).text
      }
      try desk.deliver(documents.joined(separator: "\n\n"), named: "record.txt")
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
