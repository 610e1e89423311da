import Authoring
import JSONSource
import Questions
import Testing

@Suite("A questionnaire loader")
struct QuestionnaireLoaderTests {
  static let visit = CalendarDate(year: 2026, month: 5, day: 14)

  @Test(
    "finds nothing wrong with the example",
    arguments: [QuestionnaireLoader.Checking.everything, .structure])
  func acceptsExample(checking: QuestionnaireLoader.Checking) throws {
    let file = try Repository.fixture("example-co-sleeping.json")
    let loaded = QuestionnaireLoader.load(file, on: Self.visit, checking: checking)
    #expect(loaded.diagnostics.map(\.rendered) == [])
    #expect(loaded.questionnaire?.id == QuestionnaireID(known: "co-sleeping"))
  }

  @Test("finds nothing wrong with what is shipped", arguments: try Repository.questionnaires())
  func acceptsShipped(path: String) throws {
    let loaded = QuestionnaireLoader.load(try Repository.file(path), on: Self.visit)
    #expect(loaded.diagnostics.map(\.rendered) == [])
    #expect(loaded.questionnaire != nil)
  }

  @Test("tells everything wrong at once, by place")
  func tellsAll() throws {
    #expect(
      try findings(
        (#""next": "signs""#, #""next": ⟦"sings""#),
        (#""from": 300"#, #""from": ⟦"300""#),
        (#""under": ["weight", 2500]"#, #""under": ["weight", 2500], "redFlag": ⟦"small""#),
        (#""level": "general""#, #""level": ⟦"mild""#)
      ) == [
        Found(.unknownState, "did you mean 'signs'?", at: 1), Found(.wrongType, at: 2),
        Found(.unknownAdvice, at: 3),
        Found(.unknownValue, "it is 'urgent', 'strong', 'safer' or 'general'", at: 4),
      ])
  }

  @Test("says nothing of what names a broken piece")
  func doesNotCascade() throws {
    // The example, a fact and, through it, an advice read the weight.
    #expect(
      try findings((#""weight": { "ask": "number""#, #""weight": { "ask": ⟦"numeral""#))
        == [
          Found(.unknownValue, "it is 'one', 'many', 'yes-no', 'number', 'date' or 'text'")
        ])
  }

  @Test("leaves the rules out when only the structure is asked for")
  func leavesRulesOut() throws {
    let edit = (
      #""level": "general", "when": true"#,
      #""level": "general", "when": { "is": ["seen", "seen"] }"#
    )
    #expect(try findings(edit, checking: .structure) == [])
    #expect(try findings(edit).count == 1)
  }

  @Test("tells the first thing wrong of what is not JSON")
  func tellsSyntax() {
    let file = SourceFile(name: "broken.json", bytes: Array("{ \"format\": 01 }".utf8))
    let loaded = QuestionnaireLoader.load(file, on: nil)
    #expect(loaded.diagnostics.map(\.code) == ["json-bad-number"])
    #expect(loaded.questionnaire == nil)
  }

  @Test("lists the advice that is held, which is no mistake")
  func listsHeld() throws {
    let smallest = try Repository.fixture("smallest.json")
    let text = String(decoding: smallest.bytes, as: UTF8.self)
      .replacing(#""own-cot": {"#, with: #""own-cot": { "hold": "not confirmed","#)
    let file = SourceFile(name: "held.json", bytes: Array(text.utf8))
    let loaded = QuestionnaireLoader.load(file, on: Self.visit)
    #expect(loaded.diagnostics == [])
    #expect(loaded.questionnaire?.heldAdvice.map(\.hold) == ["not confirmed"])
  }
}
