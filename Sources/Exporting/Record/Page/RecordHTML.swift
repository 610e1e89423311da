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
    article(record, nil, words, number)
  }

  /// The records of a case: the case at a glance, in words and as a picture, then an article for
  /// each contact, with what changed since the one before it. The number is that of the first of
  /// them. Nothing is made of no records.
  package static func articles(of visits: [(record: Record, words: Words)], from number: Int)
    -> String
  {
    guard let words = visits.last?.words else { return "" }
    let glance = CaseArticle(Timeline(visits, words: words), words: words, number: number)
    let articles = visits.enumerated().map { place, visit in
      let changes = RecordChanges(visit.record, after: visits[..<place].map(\.record))
      return article(visit.record, changes, visit.words, number + place)
    }
    return glance.html.source + "\n" + articles.joined()
  }

  private static func article(
    _ record: Record, _ changes: RecordChanges?, _ words: Words, _ number: Int
  ) -> String {
    let words = RecordWords(words: words, day: record.talk.began.date)
    return RecordArticle(record, words, number: number, changes: changes).html.source + "\n"
  }
}
