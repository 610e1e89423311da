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
    var typist = try Typist(
      family, session: Self.session(of: family.questionnaire),
      words: Self.words(of: family.questionnaire))
    let shown = try typist.type()
    #expect(typist.unused == [])
    if ProcessInfo.processInfo.environment["NIGHTLIGHT_GOLDEN"] == "write" {
      try shown.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let expected = FileManager.default.contents(atPath: path) ?? Data()
    #expect(shown == String(decoding: expected, as: UTF8.self))
  }

  @Test("is the same whoever holds the talk", arguments: Family.all)
  func isTheSameWhoeverHoldsIt(family: Family) throws {
    var typist = try Typist(
      family, session: Self.session(of: family.questionnaire),
      words: Self.words(of: family.questionnaire),
      holder: Practitioner(name: "CANARY", role: "CANARY", team: "CANARY"))
    let expected = FileManager.default.contents(atPath: "\(Family.folder)\(family.name).txt")
    #expect(try typist.type() == String(decoding: expected ?? Data(), as: UTF8.self))
  }

  @Test("is the same where it was foreseen", arguments: Family.all)
  func isTheSameForeseen(family: Family) throws {
    var typist = try Typist(
      family, session: Self.session(of: family.questionnaire),
      words: Self.words(of: family.questionnaire), foresees: true)
    let shown = try typist.type()
    var plain = try Typist(
      family, session: Self.session(of: family.questionnaire),
      words: Self.words(of: family.questionnaire), echoes: false)
    #expect(try shown == plain.type())
    #expect(typist.foreseen > 5)
  }

  @Test("has families of each questionnaire that ships", arguments: shipped)
  func hasFamilies(questionnaire: String) {
    #expect(Family.all.count { $0.questionnaire == questionnaire } >= 10)
  }

  private static let shipped = ["alcohol", "co-sleeping", "crying", "discharge"]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  private static func file(_ path: String) throws -> SourceFile {
    SourceFile(name: path, bytes: Array(try Data(contentsOf: URL(filePath: root + path))))
  }

  private static func session(of questionnaire: String) throws -> Session {
    let loaded = QuestionnaireLoader.load(
      try file("Questionnaires/\(questionnaire).json"), on: nil, checking: .structure)
    let questionnaire = try #require(loaded.questionnaire)
    return Session(
      Opening(
        questionnaire: questionnaire.id, version: questionnaire.version,
        digest: ContentDigest(bytes: Array(repeating: 0, count: 32)), catalogues: [],
        language: "en", date: try #require(CalendarDate(iso: "2026-05-14")),
        caseReference: "C-4471", program: "test"),
      at: Visit.moment(1), machine: Machine(questionnaire))
  }

  private static func words(of questionnaire: String) throws -> Words {
    let names = [questionnaire, "common", "nightlight"]
    return Words(
      catalogues: try names.map {
        try Catalogue(reading: try file("Localizations/\($0).xcstrings"))
      }, language: try #require(LanguageTag("en")))
  }
}
