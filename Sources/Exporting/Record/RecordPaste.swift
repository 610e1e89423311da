package import Records
package import Wording

/// A record to be pasted into the case notes of another system: the text of the record in ASCII, which
/// says at its end what had to be written otherwise.
package struct RecordPaste: Hashable, Sendable {
  package let text: String

  /// - Parameters:
  ///   - record: what is told.
  ///   - words: the language it is told in.
  package init(_ record: Record, words: Words) {
    var writer = RecordWriter(
      words: RecordWords(words: words, day: record.talk.began.date), letters: .ascii)
    writer.write(record)
    text = writer.sheet.text
  }
}
