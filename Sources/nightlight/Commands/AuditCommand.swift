internal import Engine
internal import Exporting
internal import JSONSource
internal import Questions
internal import Records
internal import Storing
internal import Wording

/// `audit`: what was done for all babies in the store, in counts that tell of no family.
struct AuditCommand {
  /// The questionnaire that is the safe-sleep assessment.
  private static let assessment = QuestionnaireID(known: "co-sleeping")

  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let period = try period(desk)
    let day = desk.clock.today
    var reading = AuditReading(store: try desk.store(.readOnly), assessment: assessment, day: day)
    var counts = AuditCounts(
      period: period, by: desk.arguments[.by].flatMap(AuditGrouping.init))
    try reading.count(into: &counts)
    let report = AuditReport(counts, on: day, failing: reading.failing)
    try deliver(report, &desk)
    return reading.failing == 0 ? .done : .badData
  }

  private static func deliver(_ report: AuditReport, _ desk: inout Desk) throws(Failure) {
    switch desk.arguments[.format] {
    case "csv": try desk.deliver(AuditCSV(report).text, named: "audit.csv")
    case "json":
      try desk.deliver(
        String(decoding: AuditJSON(report).bytes, as: UTF8.self), named: "audit.json")
    case "html": try desk.deliver(AuditHTML(try page(report, desk)).text, named: "audit.html")
    case _:
      let terminal = Terminal.current(desk.environment)
      let isWritten = desk.arguments.has(.output) || desk.arguments.has(.plain)
      try desk.deliver(
        AuditText(try page(report, desk), columns: isWritten ? 72 : terminal.columns).text,
        named: "audit.txt")
    }
  }

  /// The audit in words: everything by the names that today's questionnaires give it.
  private static func page(_ report: AuditReport, _ desk: Desk) throws(Failure) -> AuditPage {
    let folder = try desk.dataFolder()
    let words = try desk.interfaceWords()
    var known: [QuestionnaireID: Words] = [:]
    for id in Set(report.tables.compactMap(\.subject.questionnaire)) {
      // A questionnaire that is no longer here is told by its identifiers.
      guard let files = try? folder.catalogues(for: id.description) else { continue }
      known[id] = Words(
        catalogues: files.compactMap { try? Catalogue(reading: $0) }, language: words.language)
    }
    return AuditPage(report, words: words, questionnaires: known)
  }

  // MARK: The period

  private static func period(_ desk: Desk) throws(Failure) -> AuditPeriod {
    let first = try month(desk, .from, "the first day of a month", CalendarMonth.init(beginning:))
    let last = try month(desk, .to, "the last day of a month", CalendarMonth.init(ending:))
    guard let period = AuditPeriod(first: first, last: last) else {
      throw Failure(.wrongUsage, "--to lies before --from")
    }
    return period
  }

  private static func month(
    _ desk: Desk, _ option: CommandOption, _ what: String,
    _ month: (CalendarDate) -> CalendarMonth?
  ) throws(Failure) -> CalendarMonth? {
    guard let typed = desk.arguments[option] else { return nil }
    guard let found = CalendarDate(iso: typed).flatMap(month) else {
      throw Failure(
        .wrongUsage,
        "--\(option.rawValue) is \(what), such as "
          + "\(option == .from ? "2026-04-01" : "2026-06-30"), not '\(typed)'",
        help: "an audit counts whole months, never days")
    }
    return found
  }
}
