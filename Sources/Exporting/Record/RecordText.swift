package import Records
package import Wording

/// A record as plain text, to be read and to be pasted into case notes.
///
/// The headings and their order are the same in every record, so that what is missing is seen: a
/// section with nothing in it says so.
package struct RecordText: Hashable, Sendable {
  package let text: String

  /// - Parameters:
  ///   - record: what is told.
  ///   - words: the language it is told in, which may be another than that of the talk.
  package init(_ record: Record, words: Words) {
    var writer = RecordWriter(words: RecordWords(words: words, day: record.talk.began.date))
    writer.write(record)
    text = writer.sheet.text
  }
}
