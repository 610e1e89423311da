import Dialogue
import Engine
import JSONSource
import Questions
import TestSupport
import Testing
import Wording

@Suite("A sensitive answer") struct SensitiveTests {
  /// Words for the small questionnaire in which every option says a word of its own when told.
  private static func catalogue() throws -> Catalogue {
    let text = """
      {"sourceLanguage": "en", "version": "1.0", "strings": {
      "state.smokes.option.yes.told": {"localizations": {"en": {"stringUnit": {"state": "translated",
      "value": "CANARY-yes"}}}},
      "state.smokes.option.no.told": {"localizations": {"en": {"stringUnit": {"state": "translated",
      "value": "CANARY-no"}}}}}}
      """
    return try Catalogue(reading: SourceFile(name: "canary", bytes: Array(text.utf8)))
  }

  /// The small questionnaire with sensitive questions about smoking.
  private static func talk() throws -> Talk {
    let plain = Visit.questionnaire
    let states = plain.states.map { state in
      State(
        id: state.id, kind: state.kind, audience: state.audience, part: state.part,
        isSensitive: ["smokes", "how-many", "words"].contains(state.id),
        isVerbatim: false, teaching: nil, routes: state.routes)
    }
    let questionnaire = Questionnaire.make(
      people: plain.people, start: plain.start.talk, after: plain.start.after,
      urgent: plain.urgent, states: states, facts: plain.facts, advice: plain.advice)
    let catalogues = try [catalogue()] + Library.interface()
    let session = Session(Visit.opening, at: Visit.moment(1), machine: Machine(questionnaire))
    return Talk(
      session, words: Words(catalogues: catalogues, language: .english),
      manner: Manner(practitioner: .english, resumeWord: "W7QK3"))
  }

  @Test("is never on the screen again, wherever one goes")
  func canary() throws {
    var talk = try Self.talk()
    talk.type("", "1", "3", "1", "3000", "1", "2", "yes", "58", "/b", "57", "/b", "b", "k")
    talk.type(
      "CANARY-words", "v", "change 5", "no", "no", "?", "zz", "b", "/b", "61", "56", "undo")
    talk.type("k", "change 6", "/b", "b", "b", "k", "change 6", "zz", "/k", "undo", "done", "b")
    talk.hear(.unsafe(kept: "CANARY"))
    talk.type("no", "p")
    let again = try talk.resumed()
    let lines = talk.transcript + again.transcript
    #expect(lines.contains("  5  [state.smokes.question]: Answered"))
    #expect(lines.filter { $0.contains("CANARY") } == [])
    #expect(lines.filter { line in ["56", "57", "58"].contains { line.contains($0) } } == [])
  }

  @Test("is changed after its consequences are named by the advice alone")
  func consequences() throws {
    var talk = try Self.talk()
    talk.type("", "1", "3", "1", "3000", "1", "2", "no", "/b", "yes")
    #expect(
      talk.screen == [
        "", "This changes what I will tell you:", "  comes   [advice.smoke.said]",
        "  No advice is taken away.", "  to ask  [role.mother]: [state.how-many.question]",
        "Type yes to change it, or no to keep it as it was.",
      ])
  }
}
