package import Questions
package import Wording

/// A day as people write it, such as `14 May 2026`.
package struct DateWords {
  private let words: Words

  package init(words: Words) { self.words = words }

  package func text(_ date: CalendarDate) -> String {
    "\(date.day) \(words.text("month.\(date.month)")) \(date.year)"
  }
}
