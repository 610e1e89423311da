/// How large a leaflet is set: as large as its words let it be, on one page.
enum LeafletSize: Hashable, Sendable, CaseIterable {
  /// 12 points.
  case large
  /// 11.25 points.
  case medium
  /// 10.5 points, the least that is offered for reading.
  case small

  /// The largest size in which the page is likely to hold the words.
  init(_ page: LeafletPage) {
    let lines = Self.lines(of: page)
    self = Self.allCases.first { lines <= $0.capacity } ?? .small
  }

  var attribute: HTML.Attribute {
    switch self {
    case .large: HTML.Attribute("class", "large")
    case .medium: HTML.Attribute("class", "medium")
    case .small: HTML.Attribute("class", "small")
    }
  }

  /// How many lines of the smallest size the two columns hold when set in this one, as measured.
  private var capacity: Int {
    switch self {
    case .large: 48
    case .medium: 57
    case .small: .max
    }
  }

  /// The lines that the words take up in the columns, at about so many letters to a line.
  static func lines(of page: LeafletPage) -> Int {
    let lists = [page.personal, page.always, page.help.list].compactMap { $0 }
    let texts =
      lists.flatMap { $0.items + [$0.note].compactMap { $0 } }
      + page.blocks.map(\.passage.text)
    let headings =
      lists.count + page.blocks.count + (page.unfinished == nil ? 0 : 3)
      + (isHeaderWrapped(page) ? 4 : 0)
    return headings + texts.reduce(0) { $0 + ($1.count + lettersInLine - 1) / lettersInLine }
  }

  /// Whether title and subtitle do not fit beside each other; the title is set larger.
  private static func isHeaderWrapped(_ page: LeafletPage) -> Bool {
    page.title.count * 8 / 5 + page.subtitle.count > lettersAcross
  }

  private static let lettersInLine = 33
  private static let lettersAcross = 60
}
