import Dialogue
import Engine
import Questions
import TestSupport
import Testing

@Suite("The urgent screen") struct UrgentTests {
  private static let lines = [
    "", "[state.urgent-help.question]", "", "Type go on when you can, or pause to stop here.",
  ]

  @Test("comes by hand or by an answer, in the same words")
  func sameWords() throws {
    var typed = try Talk.visit()
    typed.type("", "1", "!")
    #expect(typed.screen == Self.lines)
    var answered = try Talk.visit()
    answered.type("", "1", "1")
    #expect(answered.screen == ["Saved."] + Self.lines)
  }

  @Test(
    "comes at any prompt",
    arguments: [[], [""], ["", "1"], ["", "1", "3", "1", "b", "2"], ["", "1", "v"]])
  func anywhere(typed: [String]) throws {
    var talk = try Talk.visit()
    for line in typed { talk.type(line) }
    let before = talk.screen.last
    talk.type("!")
    #expect(talk.dialogue.session.step == .urgent("urgent-help"))
    talk.type("go on")
    #expect(talk.screen.last == before)
  }

  @Test(
    "lets go on or pause, and nothing else",
    arguments: ["", "1", "b", "undo", "v", "finish", "yes", "!", "u"])
  func nothingElse(typed: String) throws {
    var talk = try Talk.visit()
    talk.type("", "1", "!")
    let before = talk.dialogue.session
    talk.type(typed)
    #expect(talk.screen.last == "Type go on when you can, or pause to stop here.")
    #expect(talk.dialogue.session == before)
  }

  @Test("is not talked over when a change calls for it")
  func change() throws {
    var talk = try Talk.visit()
    talk.type("", "1", "3", "b", "1")
    #expect(talk.dialogue.session.step == .urgent("urgent-help"))
  }

  @Test("is shown again after a pause in the middle of it")
  func paused() throws {
    var talk = try Talk.visit()
    talk.type("", "1", "!", "p")
    #expect(talk.request == .leave(.paused))
    #expect(try talk.resumed().screen.contains("[state.urgent-help.question]"))
  }
}
