import Authoring
import Dialogue
import Engine
import JSONSource
import Questions
import TestSupport
import Wording

/// The questionnaires and words that the tests speak with: those shipped, and a small one with
/// everything in it.
enum Library {
  static func text(_ path: String) throws -> SourceFile {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let bytes = try FileBytes.read("/" + root + "/" + path)
    return SourceFile(name: path, bytes: bytes)
  }

  static func catalogue(_ name: String) throws -> Catalogue {
    try Catalogue(reading: text("Localizations/\(name).xcstrings"))
  }

  /// The words of the interface, and those that questionnaires share; read once.
  static func interface() throws -> [Catalogue] { try readInterface.get() }

  private static let readInterface = Result { try ["nightlight", "common"].map(catalogue) }

  /// The shipped questionnaire on co-sleeping.
  static func coSleeping() throws -> (machine: Machine, words: Words) {
    try readCoSleeping.get()
  }

  private static let readCoSleeping = Result { () throws -> (machine: Machine, words: Words) in
    let loaded = try QuestionnaireLoader.load(
      text("Questionnaires/co-sleeping.json"), on: nil, checking: .structure)
    guard let questionnaire = loaded.questionnaire else { throw NotLoaded(loaded.diagnostics) }
    let catalogues = try [catalogue("co-sleeping")] + interface()
    return (Machine(questionnaire), Words(catalogues: catalogues, language: .english))
  }

  struct NotLoaded: Error {
    let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
  }
}

extension Talk {
  /// A talk about co-sleeping, on 14 May 2026.
  static func coSleeping(columns: Int = 72, entry: Entry = .talk) throws -> Talk {
    let (machine, words) = try Library.coSleeping()
    let questionnaire = machine.questionnaire
    let opening = Opening(
      questionnaire: questionnaire.id, version: questionnaire.version,
      digest: Visit.opening.digest, catalogues: [], language: "en",
      date: CalendarDate(daysSince1970: 20_587), caseReference: "C-4471", program: "test")
    let session = Session(opening, at: Visit.moment(1), machine: machine)
    return Talk(
      session, words: words,
      manner: Manner(
        columns: columns, notices: ["DEMO: not encrypted"], entry: entry, practitioner: .english,
        resumeWord: "W7QK3"))
  }
}
