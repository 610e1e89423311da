internal import Questions
package import Records

/// Records as a table of sessions: a row for each, with what it was, how it ended, how much is known
/// and what followed.
///
/// It holds names and numbers alone, and no word of anybody's. What only a practitioner's record knows
/// is empty in a parent's. `Documentation/RecordFormat.md` describes the columns.
package enum SessionTable {
  /// The name and number of the format, which stand in every row: a change that a reader must know of
  /// raises the number.
  package static let format = "sessions-1"

  /// The names of the columns, at the beginning of a file.
  package static var head: String { TableColumn.head(of: columns) }

  /// The row of a record.
  package static func row(of record: Record) -> String {
    TableColumn.text(of: [record], in: columns)
  }

  private static let columns = session + talk + advice + practitioner

  private static let session: [TableColumn<Record>] = [
    .init("format") { _ in format },
    .init("session") { $0.integrity?.first },
    .init("case") { $0.identity.caseReference },
    .init("visit") { $0.identity.visit },
    .init("questionnaire") { $0.identity.questionnaire },
    .init("version") { $0.identity.version },
    .init("status") { $0.identity.status.rawValue },
    .init("unproved") { yesOrNo($0.identity.isUnproved) },
    .init("sha256") { $0.identity.digest },
    .init("program") { $0.identity.program },
    .init("reader") { $0.reader.rawValue },
    .init("events") { $0.integrity?.events },
    .init("head") { $0.integrity?.head },
    .init("holds") { $0.integrity.map { yesOrNo($0.holds) } },
    .init("clock-went-backwards") { yesOrNo($0.clockWentBackwards) },
  ]

  private static let talk: [TableColumn<Record>] =
    [
      .init("began") { $0.talk.began },
      .init("last") { $0.talk.last },
      .init("ending") { $0.talk.ending.rawValue },
      .init("voices") { $0.talk.voices.map(\.name).inOneField },
      .init("languages") { $0.talk.languages.map(\.language).inOneField },
      .init("people") { String($0.talk.people.flatMap(\.people).count) },
      .init("answered") { String($0.said.count) },
    ] + standings.map(notKnown) + [
      .init("set-aside") { String($0.setAside.count) },
      .init("changed") { record in String(record.said.count { !$0.before.isEmpty }) },
    ]

  private static let advice: [TableColumn<Record>] = [
    .init("advice-certain") { advice($0, .said) },
    .init("advice-unsure") { advice($0, .unsure) },
    .init("chosen-first") { $0.advice.chosenFirst.inOneField },
    .init("withdrawn") { $0.advice.withdrawn.map(\.id).inOneField },
    .init("messages") { String($0.teachBacks.count) },
    .init("explained") { record in String(record.teachBacks.count { !$0.given.isEmpty }) },
    .init("said-back") { record in String(record.teachBacks.count { !$0.verdicts.isEmpty }) },
    .init("urgent") { $0.urgent.map(\.state).inOneField },
    .init("plan-cards") { String($0.talk.planCards.count) },
  ]

  private static let practitioner: [TableColumn<Record>] = [
    .init("stage") { $0.practitioner?.stage.rawValue },
    .init("practitioner") { $0.practitioner?.circumstances.practitioner?.name },
    .init("practitioner-role") { $0.practitioner?.circumstances.practitioner?.role },
    .init("team") { $0.practitioner?.circumstances.practitioner?.team },
    .init("contact") { $0.practitioner?.circumstances.contact?.optionNames },
    .init("interpreter") { $0.practitioner?.circumstances.interpreter?.optionNames },
    .init("present") { $0.practitioner?.circumstances.present?.optionNames },
    .init("rules-certain") { rules($0, .said) },
    .init("rules-unsure") { rules($0, .unsure) },
    .init("prompts") { $0.practitioner?.prompts.map(\.id).inOneField },
    .init("actions-open") { record in
      record.practitioner.map { String($0.actions.count { $0.outcome == .open }) }
    },
    .init("actions") { record in record.practitioner.map { String($0.actions.count) } },
    .init("not-closed") { record in record.practitioner.map { String($0.notClosed.count) } },
  ]

  /// Why something is not known, each with a column of its own.
  private static let standings: [Unknown] = [
    .unsure, .declined, .putOff, .notAsked(""), .familyLeft, .notYet,
  ]

  private static func notKnown(_ why: Unknown) -> TableColumn<Record> {
    TableColumn(why.name) { record in String(record.notKnown.count { $0.why.name == why.name }) }
  }

  private static func advice(_ record: Record, _ text: Certainty) -> String {
    record.advice.given.filter { $0.text == text }.map(\.id).inOneField
  }

  private static func rules(_ record: Record, _ text: Certainty) -> String? {
    record.practitioner?.rules.filter { $0.text == text }.map(\.advice).inOneField
  }

  private static func yesOrNo(_ value: Bool) -> String { value ? "yes" : "no" }
}

extension Value {
  /// The names of what was chosen; what was said instead is nobody's name.
  fileprivate var optionNames: String? {
    guard case .options(let options, _) = self else { return nil }
    return options.inOneField
  }
}
