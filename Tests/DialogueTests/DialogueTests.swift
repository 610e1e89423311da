import Dialogue
import Questions
import TestSupport
import Testing
import Wording

@Suite("A dialogue") struct DialogueTests {
  @Test("begins with the title, the draft's mark and what is said first")
  func beginning() throws {
    let talk = try Talk.coSleeping()
    #expect(
      talk.screen.prefix(3) == [
        "DEMO: not encrypted",
        "Sleeping safely                                   Part 1 of 5: Your baby",
        "Draft: not yet approved for use.",
      ])
  }
}
