import Authoring
import Engine
import FoundationEssentials
import JSONSource
import Questions
import Testing

/// A questionnaire as it ships, loaded from the folder of the repository.
struct Shipped: CustomTestStringConvertible {
  let name: String
  let file: SourceFile
  let loaded: LoadedQuestionnaire

  var testDescription: String { name }

  /// Every questionnaire in the folder but the schema.
  static let all: [Shipped] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root + "Questionnaires")) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }.sorted()
      .compactMap(Shipped.init)
  }()

  private init?(_ name: String) {
    guard let data = FileManager.default.contents(atPath: "\(Self.root)Questionnaires/\(name)")
    else { return nil }
    self.name = name
    file = SourceFile(name: name, bytes: Array(data))
    loaded = QuestionnaireLoader.load(file, on: CalendarDate(iso: "2026-11-21"))
  }

  /// - Throws: when the questionnaire does not load.
  func machine() throws -> Machine {
    guard let questionnaire = loaded.questionnaire else { throw DoesNotLoad(name: name) }
    return Machine(questionnaire)
  }

  struct DoesNotLoad: Error { let name: String }

  static let root =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path()
}
