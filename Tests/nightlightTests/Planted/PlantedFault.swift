import FoundationEssentials
import JSONSource
import Questions
import Testing

@testable import Proving
@testable import nightlight

/// A shipped questionnaire with one slip in it, and what must be found: which promise it breaks, and
/// one of the shortest conversations that show it. All of them stand in `faults.json`.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  let questionnaire: String
  let edit: JSONEdit
  let property: Property
  /// The code of the diagnostic.
  let code: String
  /// The JSON pointer to the place of the diagnostic; nil for a guarantee, which is its own place.
  let place: String?
  let cost: Cost
  /// As a line of `replay`; nil where what is wrong shows in no conversation.
  let conversation: JSONValue?

  var testDescription: String {
    let now = edit.replacement.map(JSONEdit.text) ?? "left out"
    return "\(questionnaire) \(edit.pointer): \(now)"
  }

  static let all: [PlantedFault] = {
    guard let file = try? source("Tests/nightlightTests/Planted/faults.json"),
      let root = try? JSONDocument(parsing: file, within: .questionnaire).root
    else { return [] }
    return (root.elements ?? []).compactMap(PlantedFault.init)
  }()

  private init?(_ value: JSONValue) {
    guard let questionnaire = value["in"]?.string, let pointer = value["at"]?.string,
      let property = value["breaks"].flatMap(Property.init),
      let code = value["code"]?.string
    else { return nil }
    (self.questionnaire, self.property, self.code) = (questionnaire, property, code)
    place = value["place"]?.string
    edit = JSONEdit(pointer: pointer, replacement: value["becomes"])
    cost = Cost(
      answered: value["answered"]?.integer ?? 0, people: value["people"]?.integer ?? 0,
      others: value["others"]?.integer ?? 0)
    conversation = value["conversation"]
  }

  /// The questionnaire with the slip in it, and without its examples, which find many a slip too.
  func file() throws -> SourceFile {
    let shipped = try Self.source("Questionnaires/\(questionnaire).json")
    let bare = try Self.edited(
      shipped, by: JSONEdit(pointer: "/examples", replacement: Self.nothing))
    return try Self.edited(bare, by: edit)
  }

  /// The JSON pointer to the place of the diagnostic in a questionnaire.
  func place(in questionnaire: Questionnaire) -> String? {
    guard case .guarantee(let id) = property else { return place }
    return questionnaire.guarantees.firstIndex { $0.id == id }.map { "/guarantees/\($0)" }
  }

  private static func edited(_ file: SourceFile, by edit: JSONEdit) throws -> SourceFile {
    let root = try JSONDocument(parsing: file, within: .questionnaire).root
    let text = try #require(edit.applied(to: root), "\(edit.pointer) leads nowhere")
    return SourceFile(name: file.name, bytes: Array(text.utf8))
  }

  private static let nothing = try? JSONDocument(
    parsing: SourceFile(name: "nothing", bytes: Array("[]".utf8)), within: .questionnaire
  ).root

  private static func source(_ path: String) throws -> SourceFile {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let data = try Data(contentsOf: URL(filePath: "/\(root)/\(path)"))
    return SourceFile(name: path, bytes: Array(data))
  }
}

extension Property {
  /// Such as `{"guarantee": "sofa-always-told"}`.
  fileprivate init?(_ value: JSONValue) {
    guard let member = value.members?.first, let id = member.value.string else { return nil }
    let found: Property? =
      switch member.key {
      case "guarantee": (try? GuaranteeID(id)).map(Property.guarantee)
      case "redFlag": (try? FactID(id)).map(Property.redFlag)
      case "canReach": (try? StateID(id)).map(Property.canReach)
      case "canInterrupt": (try? StateID(id)).map(Property.canInterrupt)
      case "canBeSaid": (try? AdviceID(id)).map { .canGive($0, .said) }
      case "canBeUnsure": (try? AdviceID(id)).map { .canGive($0, .unsure) }
      case "canPrompt": (try? PromptID(id)).map(Property.canPrompt)
      case "keeps": (try? AdviceID(id)).map(Property.keeps)
      default: nil
      }
    guard let found else { return nil }
    self = found
  }
}
