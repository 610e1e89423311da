import Dialogue
import Engine
import Questions
import TestSupport
import Testing

@Suite("Who is speaking") struct SpeakingTests {
  @Test("is asked before the first question")
  func askedFirst() throws {
    var talk = try Talk.coSleeping()
    talk.type("")
    #expect(talk.screen.contains("Question: Who am I talking with?"))
    #expect(talk.screen.contains("  6  Everyone here, together"))
    talk.type("6")
    #expect(talk.dialogue.session.speaker == .together)
  }

  @Test(
    "changes by a role, its beginning or its words",
    arguments: [
      ("by father", Speaker.role("father")), ("by fa", .role("father")),
      ("BY Father", .role("father")),
      ("by your baby's father", .role("father")), ("by together", .together),
      ("by a grandparent", .role("grandparent")),
    ])
  func changes(typed: String, speaker: Speaker) throws {
    var talk = try Talk.coSleeping()
    talk.type("", "1", typed)
    #expect(talk.dialogue.session.speaker == speaker)
    #expect(talk.screen.contains("Question: Has your baby been born yet?"))
  }

  @Test(
    "stays as it is when nobody or more than one is meant",
    arguments: ["by", "by uncle", "by your"])
  func unclear(typed: String) throws {
    var talk = try Talk.coSleeping()
    talk.type("", "1", typed)
    #expect(talk.dialogue.session.speaker == .role("mother"))
    #expect(talk.screen.last == "together.")
  }
}
