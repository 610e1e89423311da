internal import Questions

/// A date as typed: day, month and year in figures, or the month as a word.
struct DateEntry: Hashable, Sendable {
  let date: CalendarDate

  /// Reads a date with the names of the months in the language of the talk; the English ones are
  /// understood in every language. Three letters are enough where they are unmistakable.
  init(_ typed: String, months: [String], style: NumberStyle) throws(Problem) {
    let tokens = style.mapped(typed).lowercased()
      .split { " ,/.-".contains($0) }.map(String.init)
    guard (2...3).contains(tokens.count) else { throw .notADate(typed) }
    let named = tokens.indices.filter { Self.month(tokens[$0], months) != nil }
    guard named.count <= 1 else { throw .notADate(typed) }
    let month = named.first.flatMap { Self.month(tokens[$0], months) }
    let figures = tokens.indices.filter { !named.contains($0) }.map {
      Self.withoutOrdinal(tokens[$0])
    }
    guard figures.allSatisfy({ TypedNumber.isFigures($0) && $0.count <= 4 }) else {
      throw .notADate(typed)
    }
    guard tokens.count == 3 else { throw month == nil ? .notADate(typed) : .noYear(typed) }
    var numbers = figures.compactMap(Int.init)
    if let month { numbers.insert(month, at: 1) }
    let yearPlace = figures[0].count == 4 ? 0 : figures.count - 1
    guard figures[yearPlace].count == 4 else { throw .noYear(typed) }
    if yearPlace == 0 { numbers.reverse() }
    guard let date = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) else {
      throw .noSuchDay(typed)
    }
    self.date = date
  }

  /// The month, from 1, that a word or at least three letters of it name.
  private static func month(_ word: String, _ names: [String]) -> Int? {
    for names in [names.map { $0.lowercased() }, english] {
      let matching = names.indices.filter {
        names[$0] == word || word.count >= 3 && names[$0].hasPrefix(word)
      }
      if let found = matching.first, matching.count == 1 { return found + 1 }
    }
    return nil
  }

  private static func withoutOrdinal(_ token: String) -> String {
    for ending in ["st", "nd", "rd", "th"] where token.hasSuffix(ending) {
      return String(token.dropLast(ending.count))
    }
    return token
  }

  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
