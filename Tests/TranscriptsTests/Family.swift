import FoundationEssentials
import Testing

/// A realistic family: what is typed at each question where it differs from the settled family.
///
/// A file has the name of the questionnaire, a sentence on the family, a line of hyphens, then lines
/// of `question: typed`. Lines for the same question are typed one after the other, whenever it is
/// asked; `question@member` is for one member of a list that is gone through. `speaker`, `roster`,
/// `review`, `advice` and `urgent` name the other screens.
struct Family: CustomTestStringConvertible, Sendable {
  let name: String
  let questionnaire: String
  private(set) var script: Script

  var testDescription: String { name }

  init(name: String, text: String) {
    let rows = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    self.name = name
    questionnaire = rows.first.map(String.init) ?? ""
    script = Script(text: rows.count > 1 ? String(rows[1]) : "")
  }

  /// What is typed next at a screen, if the family has something of its own for it.
  mutating func next(at screen: String) -> String? { script.next(at: screen) }

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
