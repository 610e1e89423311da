internal import Exporting
internal import Records
internal import Wording

/// A form in which records are handed on, named as it is typed.
///
/// Records are written one after the other, so that any number of them needs no more memory than one.
enum RecordForm: String, Hashable, Sendable, CaseIterable {
  case text, json

  /// The name of a file with records in a folder, which says nothing about the family.
  var file: String {
    switch self {
    case .text: "record.txt"
    case .json: "record.json"
    }
  }

  /// What stands before, between and after records: of one alone, or of any number.
  func frame(isOne: Bool) -> (before: String, between: String, after: String) {
    switch self {
    case .text: ("", "\n\n", "")
    case .json: isOne ? ("", "", "") : ("[", ",", "]\n")
    }
  }

  func text(of record: Record, _ words: Words) -> String {
    switch self {
    case .text: RecordText(record, words: words).text
    case .json: String(decoding: RecordJSON(record).bytes, as: UTF8.self)
    }
  }
}
