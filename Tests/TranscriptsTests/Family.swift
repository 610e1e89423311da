import FoundationEssentials
import Testing

/// A realistic family: what is typed at each question where it differs from the settled family.
///
/// A file has a sentence on the family, a line of hyphens, then lines of `question: typed`. Lines for
/// the same question are typed one after the other, whenever it is asked. `speaker`, `roster`,
/// `review`, `advice` and `urgent` name the other screens.
struct Family: CustomTestStringConvertible, Sendable {
  let name: String
  let summary: String
  private(set) var lines: [String: [String]]

  var testDescription: String { name }

  init(name: String, text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rule = rows.firstIndex { $0.hasPrefix("---") } ?? rows.endIndex
    self.name = name
    summary = rows[..<rule].joined(separator: " ")
    lines = rows.dropFirst(rule + 1).reduce(into: [:]) { lines, row in
      guard let colon = row.firstIndex(of: ":") else { return }
      let typed = row[row.index(after: colon)...].drop { $0 == " " }
      lines[String(row[..<colon]), default: []].append(String(typed))
    }
  }

  /// What is typed next at a screen, if the family has something of its own for it.
  mutating func next(at screen: String) -> String? {
    guard let first = lines[screen]?.first else { return nil }
    lines[screen]?.removeFirst()
    return first
  }

  static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().path() + "Families/"

  /// Every family in the folder, in the order of the names.
  static let all: [Family] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".family") }.sorted().compactMap { file in
      FileManager.default.contents(atPath: folder + file).map {
        Family(
          name: String(file.dropLast(".family".count)), text: String(decoding: $0, as: UTF8.self))
      }
    }
  }()
}
