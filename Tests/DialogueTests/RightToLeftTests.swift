import Dialogue
import Engine
import JSONSource
import Questions
import TestSupport
import Testing
import Wording

@Suite("A talk from right to left") struct RightToLeftTests {
  /// A question in Urdu and English.
  private static func catalogue() throws -> Catalogue {
    let words = [
      ("state.asked.question", "کہاں سویا؟", "Where did your baby sleep?"),
      ("state.asked.option.cot", "پالنے میں", "In a cot"),
      ("state.asked.option.bed", "بستر میں", "In a bed"),
    ]
    let entries = words.map { key, urdu, english in
      #""\#(key)": {"localizations": {"ur": \#(unit(urdu)), "en": \#(unit(english))}}"#
    }
    let text =
      #"{"sourceLanguage": "en", "version": "1.0", "strings": {\#(entries.joined(separator: ","))}}"#
    return try Catalogue(reading: SourceFile(name: "urdu", bytes: Array(text.utf8)))
  }

  private static func unit(_ text: String) -> String {
    #"{"stringUnit": {"state": "translated", "value": "\#(text)"}}"#
  }

  @Test("has each number on the practitioner's line, never before the other script")
  func choices() throws {
    let questionnaire = Questionnaire.make(
      start: "asked", states: [.ask("asked", .one("cot", "bed"), .to("finish")), .end("finish")])
    let session = Session(Visit.opening, at: Visit.moment(1), machine: Machine(questionnaire))
    let words = Words(catalogues: try [Self.catalogue()] + Library.interface(), language: .english)
    var talk = Talk(
      session, words: words, manner: Manner(practitioner: .english, resumeWord: "W7QK3"))
    talk.type("1", "l ur")
    let first = try #require(talk.screen.firstIndex(of: "پالنے میں"))
    #expect(talk.screen[first + 1] == "  1  en: In a cot")
    #expect(talk.screen.contains("en: Where did your baby sleep?"))
    talk.type("۲")
    #expect(talk.dialogue.session.answers[QuestionKey("asked")]?.answer == .value(.option("bed")))
  }
}
