/// How hard a text in English is to read, measured over its words and sentences.
package struct Readability: Hashable, Sendable {
  package private(set) var words = 0
  package private(set) var sentences = 0
  package private(set) var syllables = 0
  /// The words of the longest sentence.
  package private(set) var longestSentence = 0

  /// Measures a text.
  ///
  /// A sentence ends with `.`, `!`, `?` or the end of a line, so each item of a list is one. Words
  /// joined by hyphens count as one word. A number is one word of one syllable for each group of
  /// figures. A place to be filled in counts as its name.
  package init(of text: String) {
    for sentence in Sentences.split(text) {
      let words = sentence.split { $0.isWhitespace || "—–/".contains($0) }
        .filter { $0.contains { $0.isLetter || $0.isNumber } }
      guard !words.isEmpty else { continue }
      self.words += words.count
      sentences += 1
      syllables += words.map { Syllables.count(in: String($0)) }.reduce(0, +)
      longestSentence = max(longestSentence, words.count)
    }
  }

  /// The school grade of Flesch and Kincaid (1975); 0 for a text without words.
  ///
  /// Grade 5 is read at the age of 10 or 11. Short texts may fall below 0.
  package var grade: Double {
    guard words > 0 else { return 0 }
    let (words, sentences, syllables) = (Double(words), Double(sentences), Double(syllables))
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59
  }

  package static func grade(of text: String) -> Double { Readability(of: text).grade }

  /// The measure of two texts, one after the other.
  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.words += right.words
    sum.sentences += right.sentences
    sum.syllables += right.syllables
    sum.longestSentence = max(left.longestSentence, right.longestSentence)
    return sum
  }
}
