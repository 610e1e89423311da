import Advising
import Dialogue
import Engine
import Questions
import TestSupport
import Testing

@Suite("The advice") struct AdviceTests {
  private func advised() throws -> Talk {
    var talk = try Talk.coSleeping()
    talk.go(to: nil, answering: ["where-slept": "3", "birth-weight": "2400"])
    talk.type("done")
    return talk
  }

  @Test("comes after the answers were gone through, and is noted as shown")
  func shown() throws {
    var talk = try Talk.coSleeping()
    talk.go(to: nil)
    #expect(talk.dialogue.session.step == .review)
    #expect(talk.screen.contains("Your answers"))
    talk.type("done")
    #expect(talk.screen.contains("What helps keep your baby safe"))
    #expect(!talk.dialogue.session.adviceShown.isEmpty)
  }

  @Test("has three items first, then the others by topic")
  func order() throws {
    let screen = try advised().screen
    let also = try #require(screen.firstIndex(of: "Also"))
    let numbers = screen[..<also].filter {
      $0.hasPrefix("  ") && $0.dropFirst(2).first?.isNumber == true
    }
    #expect(numbers.count == 3)
  }

  @Test("tells why, with its source")
  func why() throws {
    var talk = try advised()
    talk.type("why 1")
    #expect(talk.screen.first?.hasPrefix("Because") == true)
    #expect(talk.screen.contains { $0.hasPrefix("Source: ") })
    #expect(talk.screen.contains { $0.contains("(as quoted by ") })
    talk.type("why 99")
    #expect(talk.screen.first == "Problem: there is no item 99.")
    talk.type("why")
    #expect(talk.screen.first == "Problem: the number is missing.")
  }

  @Test("ends with the one that is done first")
  func chosen() throws {
    var talk = try advised()
    talk.type("2")
    #expect(
      talk.screen == [
        "To go on: nightlight after W7QK3",
        "Saved. Your leaflet is ready. Thank you. You can close this screen.",
      ])
    #expect(talk.request == .leave(.ended))
    #expect(talk.dialogue.session.adviceChosen.count == 1)
    #expect(talk.dialogue.session.stage == .talkEnded)
  }

  @Test("is chosen whole where one sentence stands for several items")
  func pooled() throws {
    var talk = try Talk.coSleeping()
    talk.type("", "1")
    for _ in 0..<10 {
      talk.type("u")
      if case .urgent = talk.dialogue.session.step { talk.type("go on") }
    }
    talk.type("finish")
    let session = talk.dialogue.session
    let pools = AdvicePaper(session.advice, of: session.questionnaire).items.enumerated()
      .compactMap { number, item -> (Int, [AdviceID])? in
        guard case .pooled(let ids) = item.content else { return nil }
        return (number + 1, ids)
      }
    let (number, ids) = try #require(pools.first)
    talk.type("\(number)")
    #expect(ids.count > 1)
    #expect(talk.dialogue.session.adviceChosen == ids)
  }

  @Test("may end without one")
  func done() throws {
    var talk = try advised()
    talk.type("")
    #expect(talk.screen.first == "Problem: nothing was typed.")
    talk.type("done")
    #expect(talk.request == .leave(.ended))
    #expect(talk.dialogue.session.adviceChosen.isEmpty)
  }

  @Test("is given even when the family has to go", arguments: [0, 3, 10])
  func finish(answers: Int) throws {
    var talk = try Talk.coSleeping()
    talk.type("", "1")
    for _ in 0..<answers {
      talk.type("u")
      if case .urgent = talk.dialogue.session.step { talk.type("go on") }
    }
    talk.type("finish")
    #expect(talk.screen.first == "Saved. The questions stop here. Here is what helps now.")
    #expect(talk.screen.contains("What helps keep your baby safe"))
    #expect(talk.dialogue.session.isCutShort)
    talk.type("finish")
    #expect(talk.screen.first == "Problem: “finish” cannot be used here.")
  }

  private func timesShown(in talk: Talk) -> Int {
    talk.stored.count { if case .adviceShown = $0.event { true } else { false } }
  }

  @Test("that a change brings is not noted as shown before it is on the screen")
  func changedUnread() throws {
    var talk = try advised()
    let before = talk.dialogue.session.adviceShown
    talk.type("v", "change 5", "3200", "yes")
    #expect(talk.screen.contains("Your answers"))
    #expect(timesShown(in: talk) == 1)
    var paused = talk
    paused.type("p")
    #expect(timesShown(in: paused) == 1)
    #expect(paused.dialogue.session.adviceShown == before)
    let again = try paused.resumed()
    #expect(again.screen.contains("What helps keep your baby safe"))
    #expect(again.dialogue.session.adviceShown == again.dialogue.session.advice)
    talk.type("done")
    #expect(timesShown(in: talk) == 2)
    #expect(talk.stored.last?.event == .adviceShown(talk.dialogue.session.advice))
    talk.type("v", "b")
    #expect(timesShown(in: talk) == 2)
  }

  @Test("is noted again when it is read in another language")
  func otherLanguage() throws {
    var talk = try advised()
    talk.type("l en-XA")
    #expect(timesShown(in: talk) == 2)
    #expect(talk.stored.last?.event == .adviceShown(talk.dialogue.session.advice))
    talk.type("v", "l en")
    #expect(timesShown(in: talk) == 2)
    talk.type("done")
    #expect(timesShown(in: talk) == 3)
  }

  @Test("changes with an answer, and is noted again")
  func changes() throws {
    var talk = try advised()
    let before = talk.dialogue.session.adviceShown
    talk.type("v", "change 5", "3200", "yes", "done")
    #expect(talk.screen.contains("What helps keep your baby safe"))
    #expect(talk.dialogue.session.adviceShown != before)
    #expect(talk.dialogue.session.adviceShown == talk.dialogue.session.advice)
  }
}
