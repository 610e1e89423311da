import Authoring
import JSONSource
import Questions
import Testing

@Suite("A questionnaire loader")
struct QuestionnaireLoaderTests {
  static let visit = CalendarDate(year: 2026, month: 5, day: 14)

  @Test(
    "finds nothing wrong with the example",
    arguments: [
      QuestionnaireLoader.Checking.everything, .structure,
    ])
  func acceptsExample(checking: QuestionnaireLoader.Checking) throws {
    let file = try Repository.fixture("example-co-sleeping.json")
    let loaded = QuestionnaireLoader.load(file, on: Self.visit, checking: checking)
    #expect(loaded.diagnostics.map(\.rendered) == [])
    #expect(loaded.questionnaire?.id == QuestionnaireID(known: "co-sleeping"))
  }
}
