import FoundationEssentials

/// What is typed at each screen: a sentence or two, a line of hyphens, then lines of `screen: typed`.
struct Script: Sendable {
  private(set) var lines: [String: [String]]

  init(text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rule = rows.firstIndex { $0.hasPrefix("---") } ?? rows.endIndex
    lines = rows.dropFirst(rule + 1).reduce(into: [:]) { lines, row in
      guard let colon = row.firstIndex(of: ":") else { return }
      let typed = row[row.index(after: colon)...].drop { $0 == " " }
      lines[String(row[..<colon]), default: []].append(String(typed))
    }
  }

  /// What the family types for whom nothing needs to change, kept beside the families.
  ///
  /// - Throws: when the questionnaire has no such file.
  static func settled(for questionnaire: String) throws -> Script {
    let url = URL(filePath: "\(Family.folder)\(questionnaire).settled")
    return Script(text: String(decoding: try Data(contentsOf: url), as: UTF8.self))
  }

  /// What is typed at a screen however often it is shown.
  func always(at screen: String) -> String? { lines[screen]?.first }

  /// What is typed next at a screen, each line once.
  mutating func next(at screen: String) -> String? {
    guard let first = lines[screen]?.first else { return nil }
    lines[screen]?.removeFirst()
    return first
  }

  /// The lines that no screen has asked for.
  var unused: [String] {
    lines.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)" }.sorted()
  }
}
