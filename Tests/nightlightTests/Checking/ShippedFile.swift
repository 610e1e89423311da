import Authoring
import Engine
import FoundationEssentials
import JSONSource
import Proving
import Questions
import Wording

@testable import nightlight

/// A shipped questionnaire, as it is or with one text in it replaced by another.
struct ShippedFile {
  let file: SourceFile
  let loaded: LoadedQuestionnaire

  init(_ id: String, replacing old: String = "", with new: String = "") throws {
    var text = String(decoding: try Self.bytes("Questionnaires/\(id).json"), as: UTF8.self)
    if let found = text.firstRange(of: old), !old.isEmpty { text.replaceSubrange(found, with: new) }
    self.init(SourceFile(name: "\(id).json", bytes: Array(text.utf8)))
  }

  init(_ file: SourceFile) {
    self.file = file
    loaded = QuestionnaireLoader.load(file, on: nil)
  }

  /// The one whose advice for a baby born early begins a week too late.
  static func broken() throws -> ShippedFile {
    try ShippedFile(
      "co-sleeping", replacing: "\"level\": \"strong\", \"when\": { \"fact\": \"early-baby\" }",
      with: "\"level\": \"strong\", \"when\": { \"under\": [\"gestation\", 252] }")
  }

  /// The file with an entry in front of its examples.
  func adding(example: String) -> ShippedFile {
    let head = "\"examples\": ["
    let text = String(decoding: file.bytes, as: UTF8.self)
      .replacing(head, with: head + example + ",", maxReplacements: 1)
    return ShippedFile(SourceFile(name: file.name, bytes: Array(text.utf8)))
  }

  var machine: Machine? { loaded.questionnaire.map(Machine.init) }

  func soundness(isProved: Bool = true) -> Soundness? {
    machine.map { machine in
      Soundness(
        of: machine, places: loaded.places,
        examples: ExampleCheck(of: machine, places: loaded.places),
        proof: isProved ? Prover.prove(machine) : nil)
    }
  }

  /// The words of the questionnaire.
  static func words(_ id: String) throws -> Words {
    let catalogues = try [id, "common", "nightlight"].map { name in
      try Catalogue(
        reading: SourceFile(name: name, bytes: bytes("Localizations/\(name).xcstrings")))
    }
    return Words(catalogues: catalogues, language: .english)
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return Array(try Data(contentsOf: URL(filePath: "/\(root)/\(path)")))
  }
}
