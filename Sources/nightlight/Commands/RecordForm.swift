internal import Exporting
internal import Records
internal import Wording

/// A form in which records are handed on, named as it is typed.
///
/// Records are written one after the other, so that any number of them needs no more memory than one.
enum RecordForm: String, Hashable, Sendable, CaseIterable {
  case text, paste, json, jsonl, csv
  case sessions = "csv-sessions"

  /// The name of a file with records in a folder, which says nothing about the family.
  var file: String {
    switch self {
    case .text: "record.txt"
    case .paste: "record-paste.txt"
    case .json: "record.json"
    case .jsonl: "records.jsonl"
    case .csv: "answers.csv"
    case .sessions: "sessions.csv"
    }
  }

  /// What stands before, between and after records: of one alone, or of any number.
  func frame(isOne: Bool) -> (before: String, between: String, after: String) {
    switch self {
    case .text, .paste: ("", "\n\n", "")
    case .json: isOne ? ("", "", "") : ("[", ",", "]\n")
    case .jsonl: ("", "", "")
    case .csv: (AnswerTable.head, "", "")
    case .sessions: (SessionTable.head, "", "")
    }
  }

  func text(of record: Record, _ words: Words) -> String {
    switch self {
    case .text: RecordText(record, words: words).text
    case .paste: RecordPaste(record, words: words).text
    case .json: String(decoding: RecordJSON(record).bytes, as: UTF8.self)
    case .jsonl: String(decoding: RecordJSON(record).line, as: UTF8.self)
    case .csv: AnswerTable.rows(of: record, words: words)
    case .sessions: SessionTable.row(of: record)
    }
  }
}
