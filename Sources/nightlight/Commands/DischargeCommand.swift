internal import Engine
internal import Exporting
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// `discharge`: who was given which safety message, over all visits of a case, and what is open.
struct DischargeCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let store = try desk.store(.readOnly)
    let (reference, sessions) = try desk.storedCase(desk.operand(0), in: store)
    var visits: [(told: GridVisit, script: Script)] = []
    for session in sessions {
      guard let visit = try visit(session, in: store, desk) else { continue }
      visits.append(visit)
    }
    visits.sort { $0.told.date < $1.told.date }
    guard let grid = DischargeGrid(visits.map(\.told)), let script = visits.last?.script else {
      throw Failure(
        .noInput, "the case \(reference) has no discharge session yet",
        help: "begin one: nightlight talk discharge --case \(reference)")
    }
    let language = try desk.practitionerLanguage(of: script.catalogues.first)
    try deliver(grid, of: reference.description, script.words(in: language), &desk)
    return grid.isClosed ? .done : .open
  }

  /// What a session tells, and what it was asked with; nil for one of another questionnaire.
  private static func visit(
    _ stored: StoredSession, in store: Store, _ desk: Desk
  ) throws(Failure) -> (told: GridVisit, script: Script)? {
    let events = try Failure.translating { () throws(StoreError) in
      try store.events(of: stored.id)
    }
    guard !events.isEmpty else { return nil }
    let visit = try StoredVisit(stored, events: events, in: store, interface: desk.interface)
    do throws(Refusal) {
      return try GridVisit(of: visit.stamped, machine: visit.script.machine)
        .map { (told: $0, script: visit.script) }
    } catch {
      throw Failure(.badData, "\(stored.word): the events do not follow from one another")
    }
  }

  private static func deliver(
    _ grid: DischargeGrid, of reference: String, _ words: Words, _ desk: inout Desk
  ) throws(Failure) {
    let page = GridPage(grid, of: reference, words: words)
    switch desk.arguments[.format] {
    case "html": try desk.deliver(GridHTML(page).text, named: "discharge.html")
    case "csv":
      try desk.deliver(
        GridCSV(grid, of: reference, words: words).text, named: "discharge.csv")
    case _:
      let terminal = Terminal.current(desk.environment)
      let isWritten = desk.arguments.has(.output) || desk.arguments.has(.plain)
      let columns = isWritten ? 72 : terminal.columns
      try desk.deliver(GridText(page, columns: columns).text, named: "discharge.txt")
    }
  }
}
