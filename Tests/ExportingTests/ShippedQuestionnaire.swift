import Authoring
import Engine
import FoundationEssentials
import JSONSource
import Questions
import Records
import Testing
import Wording

@testable import Exporting

/// A questionnaire that ships, with its words.
struct ShippedQuestionnaire {
  let machine: Machine
  let words: Words

  static let names: [String] = {
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: root + "Questionnaires")) ?? []
    return files.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
      .map { String($0.dropLast(5)) }.sorted()
  }()

  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/"

  init(_ name: String) throws {
    func file(_ path: String) throws -> SourceFile {
      SourceFile(name: path, bytes: Array(try Data(contentsOf: URL(filePath: Self.root + path))))
    }
    let loaded = QuestionnaireLoader.load(
      try file("Questionnaires/\(name).json"), on: nil, checking: .structure)
    machine = Machine(try #require(loaded.questionnaire))
    words = Words(
      catalogues: try [name, "common", "nightlight"].map {
        try Catalogue(reading: try file("Localizations/\($0).xcstrings"))
      }, language: .english)
  }

  /// The leaflet in both its forms, then the parent's record in both of its.
  func handed(_ events: [StampedEvent]) throws -> [String] {
    let record = try Record(of: events, machine: machine, for: .parent)
    return leaflets(try Session(replaying: events, machine: machine)) + [
      RecordText(record, words: words).text,
      String(decoding: RecordJSON(record).bytes, as: UTF8.self),
    ]
  }

  func leaflets(_ session: Session) -> [String] {
    let page = LeafletPage(LeafletContent(of: session), words: words)
    return [LeafletText(page).text, LeafletHTML(page).text]
  }
}
