import Dialogue
import Engine
import Questions
import TestSupport
import Testing
import Wording

@Suite("Leaving a talk") struct LeavingTests {
  private func begun() throws -> Talk {
    var talk = try Talk.coSleeping()
    talk.type("", "1", "1", "10", "1")
    return talk
  }

  @Test("on purpose says what is saved and how to go on")
  func paused() throws {
    var talk = try begun()
    talk.type("p")
    #expect(
      talk.screen == [
        "Paused. 3 answers are saved on this computer.", "To go on: nightlight resume W7QK3",
      ])
    #expect(talk.request == .leave(.paused))
    #expect(talk.stored.last?.event == .paused)
  }

  @Test("says where the session is, where that is not the usual place")
  func elsewhere() throws {
    let talk = try begun()
    let manner = Manner(
      practitioner: .english, resumeWord: "W7QK3", whereabouts: "--store '/media/a stick'")
    var dialogue = Dialogue(talk.dialogue.session, words: talk.words, manner: manner)
    let turn = dialogue.hear(.end, at: Visit.moment(99), newPerson: PersonID(1))
    #expect(turn.lines.last == "nightlight resume W7QK3 --store '/media/a stick'")
  }

  @Test("and coming back says what was said last")
  func resumed() throws {
    var talk = try begun()
    talk.type("p")
    let again = try talk.resumed()
    #expect(
      again.screen.first == "Welcome back. 3 answers are saved. The last one: one baby or more.")
    #expect(again.screen.contains("Question: When was your baby born?"))
    #expect(again.stored.last?.event == .resumed)
  }

  @Test("at the end of the input saves nothing more")
  func inputEnded() throws {
    var talk = try begun()
    let stored = talk.stored
    talk.hear(.end)
    #expect(
      talk.screen == [
        "Input ended at question 4. 3 answers are saved. Resume with:",
        "nightlight resume W7QK3",
      ])
    #expect(talk.request == .leave(.inputEnded))
    #expect(talk.stored == stored)
  }

  @Test("by an interruption saves nothing more")
  func interrupted() throws {
    var talk = try begun()
    let stored = talk.stored
    talk.hear(.interrupted)
    #expect(talk.request == .leave(.interrupted))
    #expect(talk.stored == stored)
  }

  @Test("that is over stays over")
  func over() throws {
    var talk = try Talk.coSleeping()
    talk.go(to: nil)
    talk.type("done", "done")
    let again = try talk.resumed()
    #expect(again.screen == ["This talk is over."])
    #expect(again.request == .leave(.ended))
  }

  @Test("for a moment covers the screen, and then shows where one was")
  func covered() throws {
    var talk = try begun()
    let before = talk.dialogue.session
    talk.type(".")
    #expect(talk.request == .cover)
    #expect(talk.screen.contains("Question: When was your baby born?"))
    #expect(talk.dialogue.session == before)
  }
}
