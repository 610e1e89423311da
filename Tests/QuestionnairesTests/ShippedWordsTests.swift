import Authoring
import Engine
import FoundationEssentials
import JSONSource
import Questions
import Testing
import Wording

@Suite("The words that ship")
struct ShippedWordsTests {
  /// Every key is there and used, every placeholder is known, every parent's screen is at a reading
  /// grade of 5 or below with sentences of 20 words at most, and no phrase is one of the banned.
  @Test("say everything that a questionnaire needs, in easy words", arguments: Shipped.all)
  func areComplete(shipped: Shipped) throws {
    let questionnaire = try shipped.machine().questionnaire
    let diagnostics = WordingCheck.diagnostics(
      of: questionnaire, in: try Self.catalogue(questionnaire.id.description),
      common: [try Self.catalogue("common")], interface: try Self.catalogue("nightlight"),
      canBeUnknown: Knowability(facts: questionnaire.facts).canBeUnknown)
    #expect(diagnostics.map(\.rendered) == [])
  }

  @Test("of the program itself are sound")
  func areSound() throws {
    let diagnostics = CatalogueCheck.diagnostics(
      of: try Self.catalogue("nightlight"), allowing: Set(Placeholder.allCases))
    #expect(diagnostics.map(\.rendered) == [])
  }

  /// Kept from parents: rates and odds, the law, and what only a practitioner needs to know.
  /// Validated wording stays as it is.
  @Test(
    "tell a parent nothing that is the practitioner's", arguments: Shipped.all,
    ["per cent", "times the risk", "odds", "police", "crime", "safeguard", "units", "50 times"])
  func keepFiguresFromParents(shipped: Shipped, phrase: String) throws {
    let machine = try shipped.machine()
    let words = Words(
      catalogues: [try Self.catalogue(machine.questionnaire.id.description)],
      language: try #require(LanguageTag("en")))
    let told = Self.parentKeys(of: machine.questionnaire)
      .map { words.text($0) }.filter { $0.lowercased().contains(phrase) }
    #expect(told == [])
  }

  private static func parentKeys(of questionnaire: Questionnaire) -> [WordingKey] {
    let states = questionnaire.states.filter { $0.audience == .parent && !$0.isVerbatim }.flatMap {
      state in
      [.question(state.id), .why(state.id), .help(state.id), .told(state.id)] as [WordingKey]
    }
    let advice = questionnaire.advice.filter { $0.audience == .parent }.flatMap { advice in
      [.adviceSaid(advice.id), .adviceUnsure(advice.id), .adviceLeaflet(advice.id)] as [WordingKey]
    }
    return states + advice + questionnaire.facts.map { .because($0.id) }
  }

  private static func catalogue(_ name: String) throws -> Catalogue {
    let path = Shipped.root + "Localizations/\(name).xcstrings"
    let data = try Data(contentsOf: URL(filePath: path))
    return try Catalogue(reading: SourceFile(name: name + ".xcstrings", bytes: Array(data)))
  }
}
