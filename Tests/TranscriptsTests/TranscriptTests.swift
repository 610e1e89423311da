import Authoring
import Engine
import FoundationEssentials
import JSONSource
import Questions
import TestSupport
import Testing
import Wording

/// Whole talks as they are read on the screen, byte for byte.
///
/// They are written anew with `make golden`, and then read.
@Suite("A transcript")
struct TranscriptTests {
  @Test("is what the screen shows", arguments: Family.all)
  func isWhatTheScreenShows(family: Family) throws {
    let path = "\(Family.folder)\(family.name).txt"
    var typist = try Typist(family, session: Self.session(), words: Self.words())
    let shown = try typist.type()
    #expect(typist.unused == [])
    if ProcessInfo.processInfo.environment["NIGHTLIGHT_GOLDEN"] == "write" {
      try shown.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let expected = FileManager.default.contents(atPath: path) ?? Data()
    #expect(shown == String(decoding: expected, as: UTF8.self))
  }

  @Test("has a family for each")
  func hasFamilies() {
    #expect(Family.all.count >= 12)
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  private static func file(_ path: String) throws -> SourceFile {
    SourceFile(name: path, bytes: Array(try Data(contentsOf: URL(filePath: root + path))))
  }

  private static func session() throws -> Session {
    let loaded = QuestionnaireLoader.load(
      try file("Questionnaires/co-sleeping.json"), on: nil, checking: .structure)
    let questionnaire = try #require(loaded.questionnaire)
    return Session(
      Opening(
        questionnaire: questionnaire.id, version: questionnaire.version,
        digest: ContentDigest(bytes: Array(repeating: 0, count: 32)), catalogues: [],
        language: "en", date: try #require(CalendarDate(iso: "2026-05-14")),
        caseReference: "C-4471", program: "test"),
      at: Visit.moment(1), machine: Machine(questionnaire))
  }

  private static func words() throws -> Words {
    let names = ["co-sleeping", "common", "nightlight"]
    return Words(
      catalogues: try names.map {
        try Catalogue(reading: try file("Localizations/\($0).xcstrings"))
      }, language: try #require(LanguageTag("en")))
  }
}
