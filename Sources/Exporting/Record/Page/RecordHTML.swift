package import Records
package import Wording

/// Records as one HTML file, an article for each, with no script and nothing from outside.
///
/// A file is written one article at a time: what stands before them, the articles, what stands after.
package enum RecordHTML {
  /// What stands before and after the articles of a file. The title is that of the window, and says
  /// nothing about the family.
  package static func frame(title: String, in language: LanguageTag)
    -> (before: String, after: String)
  {
    HTML.frame(title: title, sheet: .record, HTML.Attribute.language(language))
  }

  /// One record, told in the language of the file; its number is that of no other article in the
  /// file.
  package static func article(_ record: Record, words: Words, number: Int) -> String {
    let words = RecordWords(words: words, day: record.talk.began.date)
    return RecordArticle(record, words, number: number).html.source + "\n"
  }
}
