internal import Questions
internal import Wording

/// A day as people write it, such as `14 May 2026`.
struct DateWords {
  let words: Words

  func text(_ date: CalendarDate) -> String {
    "\(date.day) \(words.text("month.\(date.month)")) \(date.year)"
  }
}
