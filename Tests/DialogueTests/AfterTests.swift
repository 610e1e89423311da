import Advising
import Dialogue
import Engine
import Questions
import TestSupport
import Testing

@Suite("The practitioner's part") struct AfterTests {
  private func alone() throws -> Talk {
    var talk = try Talk.coSleeping()
    talk.go(to: nil, answering: ["where-slept": "3"])
    talk.type("done", "done")
    return try talk.resumed(entry: .after)
  }

  @Test("begins alone, without who is speaking and without the urgent screen")
  func begins() throws {
    var talk = try alone()
    #expect(talk.dialogue.session.stage == .after)
    #expect(talk.screen.contains("For you alone. Do not show this screen to the family."))
    #expect(talk.screen.contains("Question: How and where did the talk take place?"))
    talk.type("!")
    #expect(talk.screen.first == "Problem: there is no urgent screen here.")
    talk.type("by father")
    #expect(talk.screen.first == "Problem: “by father” cannot be used here.")
  }

  @Test("takes why a question was not asked")
  func notAsked() throws {
    var talk = try alone()
    talk.type("n")
    #expect(talk.screen.first == "Problem: the reason is missing.")
    talk.type("n no time left")
    #expect(
      talk.dialogue.session.answers[QuestionKey("common.contact")]?.answer
        == .notAsked("no time left"))
    talk.type("v")
    #expect(talk.screen.contains("  1  How and where: Not asked: no time left"))
  }

  @Test("ends with what has to be done, by whom and when")
  func duties() throws {
    var talk = try alone()
    talk.go(to: nil)
    #expect(talk.dialogue.session.step == .actions)
    #expect(talk.screen.contains("What to look at"))
    let open = talk.dialogue.session.actions.count
    talk.type("1", "A. Example")
    #expect(talk.screen.contains { $0.hasPrefix("By when?") })
    talk.type("13 May 2026")
    #expect(talk.screen.first == "Problem: 13 May 2026 is before this visit.")
    talk.type("1 January 2030")
    #expect(talk.screen.first?.hasPrefix("Problem: 1 January 2030 is after ") == true)
    talk.type("14 May 2026")
    #expect(talk.dialogue.session.actions.count == open + 1)
    talk.type("done")
    #expect(talk.request == .leave(.notClosed))
    #expect(talk.screen.first == "NOT CLOSED. Still to be written down:")
    #expect(talk.screen.last == "To go on: nightlight after W7QK3")
    #expect(try talk.resumed(entry: .after).dialogue.session.step == .actions)
  }

  @Test("is closed when nothing is open")
  func closed() throws {
    var talk = try alone()
    talk.go(to: nil)
    while !talk.dialogue.session.openDuties(upTo: .practitioner).isEmpty {
      talk.type("1", "A. Example", "14 May 2026")
    }
    talk.type("done")
    #expect(talk.request == .leave(.ended))
    #expect(talk.screen == ["Saved. Nothing is open. You can close this screen."])
  }

  @Test("can be left and taken up again")
  func resumed() throws {
    var talk = try alone()
    talk.type("1", "p")
    #expect(talk.screen.last == "To go on: nightlight after W7QK3")
    let again = try talk.resumed(entry: .after)
    #expect(again.screen.first?.hasPrefix("Welcome back. 1 answer is saved.") == true)
  }
}
