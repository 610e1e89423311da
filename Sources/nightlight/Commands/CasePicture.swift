internal import Exporting
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// `record --case REF --as svg`: a case as a picture, contact by contact.
struct CasePicture {
  /// The form as it is typed.
  static let form = "svg"

  static func run(_ desk: inout Desk, for reader: Reader) throws(Failure) -> ExitStatus {
    guard let typed = desk.arguments[.caseReference], desk.arguments.first == nil else {
      throw Failure(
        .wrongUsage, "a picture is made of a case: add --case REF",
        help: "see nightlight record --help")
    }
    let store = try desk.store(.readOnly)
    let sessions = try desk.storedCase(typed, in: store).sessions
    var reading = VisitReader(store, interface: desk.interface)
    var visits: [(record: Record, words: Words)] = []
    for session in sessions {
      guard let visit = try reading.visit(session) else { continue }
      visits.append((try visit.record(for: reader), visit.script.words(in: .english)))
    }
    visits.sort { $0.record.identity.visit < $1.record.identity.visit }
    guard let words = visits.last?.words else { throw StoredVisit.nothingAsked(in: sessions[0]) }
    try desk.deliver(TimelineSVG(Timeline(visits, words: words)).text, named: "case.svg")
    return .done
  }
}
