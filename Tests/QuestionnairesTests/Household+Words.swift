import Engine
import FoundationEssentials
import JSONSource
import Questions
import Testing
import Wording

/// What the questionnaire says, in English.
extension Household {
  /// - Throws: when the catalogue cannot be read.
  func words() throws -> Words {
    Words(catalogues: [try catalogue()], language: try #require(LanguageTag("en")))
  }

  /// Every text that a parent may read, by its key: all but prompts, actions and the states after
  /// the talk.
  ///
  /// - Throws: when the catalogue cannot be read.
  func parentTexts() throws -> [String: String] {
    let hidden = machine.questionnaire.states.filter { $0.audience > .parent }.map {
      "state.\($0.id)."
    }
    return try allTexts().filter { key, _ in
      !(hidden + ["prompt.", "action."]).contains { key.hasPrefix($0) }
    }
  }

  /// Every text of the questionnaire's catalogue, by its key.
  ///
  /// - Throws: when the catalogue cannot be read.
  func allTexts() throws -> [String: String] {
    let (catalogue, words) = (try catalogue(), try words())
    return Dictionary(
      uniqueKeysWithValues: catalogue.keys.map { ($0, words.text($0)) })
  }

  private func catalogue() throws -> Catalogue {
    let name = "\(machine.questionnaire.id).xcstrings"
    let data = try Data(contentsOf: URL(filePath: "\(Shipped.root)Localizations/\(name)"))
    return try Catalogue(reading: SourceFile(name: name, bytes: Array(data)))
  }
}
