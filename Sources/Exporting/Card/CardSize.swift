/// How large a card is set on paper: as large as its words let it be, on one page.
enum CardSize: Hashable, Sendable, CaseIterable {
  /// 15 points.
  case large
  /// 12 points.
  case medium
  /// 10.5 points, the least that is offered for reading.
  case small

  /// The largest size in which a page is likely to hold the words.
  init(_ page: CardPages.Page) {
    self = Self.allCases.first { $0.lines(of: page) <= $0.capacity } ?? .small
  }

  var attribute: HTML.Attribute {
    switch self {
    case .large: HTML.Attribute("class", "large")
    case .medium: HTML.Attribute("class", "medium")
    case .small: HTML.Attribute("class", "small")
    }
  }

  /// The lines that the rows take up, with their headings and the space around them.
  private func lines(of page: CardPages.Page) -> Int {
    page.rows.reduce(0) { sum, row in
      let said = row.lines.reduce(0) { $0 + ($1.count + lettersInLine - 1) / lettersInLine }
      return sum + 2 + (row.lines.isEmpty ? 3 : said)
    }
  }

  private var lettersInLine: Int {
    switch self {
    case .large: 42
    case .medium: 54
    case .small: 62
    }
  }

  private var capacity: Int {
    switch self {
    case .large: 21
    case .medium: 27
    case .small: .max
    }
  }
}
