internal import Exporting
internal import Records
internal import Wording

/// A form in which records are handed on, named as it is typed.
///
/// Records are written case by case, so that any number of them needs no more memory than those of one
/// case.
enum RecordForm: String, Hashable, Sendable, CaseIterable {
  case text, html, paste, json, jsonl, csv
  case sessions = "csv-sessions"

  /// The name of a file with records in a folder, which says nothing about the family.
  var file: String {
    switch self {
    case .text: "record.txt"
    case .html: "record.html"
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
    case .text, .paste: return ("", "\n\n", "")
    case .html:
      let page = RecordHTML.frame(title: isOne ? "Record" : "Records", in: .english)
      return (page.before, "", page.after)
    case .json: return isOne ? ("", "", "") : ("[", ",", "]\n")
    case .jsonl: return ("", "", "")
    case .csv: return (AnswerTable.head, "", "")
    case .sessions: return (SessionTable.head, "", "")
    }
  }

  /// A record in this form, the so-manyth of those that are written together.
  func text(of record: Record, number: Int, _ words: Words) -> String {
    switch self {
    case .text: RecordText(record, words: words).text
    case .html: RecordHTML.article(record, words: words, number: number)
    case .paste: RecordPaste(record, words: words).text
    case .json: String(decoding: RecordJSON(record).bytes, as: UTF8.self)
    case .jsonl: String(decoding: RecordJSON(record).line, as: UTF8.self)
    case .csv: AnswerTable.rows(of: record, words: words)
    case .sessions: SessionTable.row(of: record)
    }
  }
}
