import Dialogue
import Engine
import Questions
import TestSupport
import Testing
import Wording

@Suite("The plan card in a talk")
struct CardTests {
  /// A talk after the advice of a family whose card has two pages.
  static func talk(columns: Int = 72) throws -> Talk {
    let session = try CardVisit.session(after: CardVisit.events + [.reviewed])
    let opening = StampedEvent(.opened(session.opening), at: session.openedAt)
    let events = (CardVisit.events + [.reviewed]).enumerated().map {
      StampedEvent($1, at: Visit.moment($0 + 2))
    }
    return Talk(
      resuming: session, stored: [opening] + events,
      words: Words(catalogues: try Library.interface(), language: .english),
      manner: Manner(columns: columns, practitioner: .english, resumeWord: "W7QK3"))
  }

  @Test("is shown whole after the advice, each carer's in turn, with nothing hidden in it")
  func isShown() throws {
    var talk = try Self.talk()
    talk.type("done")
    #expect(
      talk.screen == [
        "", "[card.title]: [role.mother]", "[state.tries.card]", "    [state.tries.option.sling]",
        "    the hoover <b>", "[state.place.card]", "    [state.place.option.cot]",
        "[state.rings.card]", "    Jo & Kim", "", "[card.title]: [role.father]",
        "[state.tries.card]", "    Not decided yet", "[state.place.card]",
        "    [state.place.option.cot]", "[state.rings.card]", "    Not decided yet", "",
        "Type print to make a paper copy, or done.",
        "b back  ? help  p pause",
      ])
  }

  @Test("keeps to the width", arguments: [40, 72])
  func width(columns: Int) throws {
    var talk = try Self.talk(columns: columns)
    talk.type("done", "?", "print", "what")
    #expect(talk.transcript.allSatisfy { CellWidth.cells(in: $0) <= columns })
  }

  @Test("is written for the word print alone", arguments: ["p rint", "yes", "1", "printer", ""])
  func isNotWritten(typed: String) throws {
    var talk = try Self.talk()
    talk.type("done", typed)
    #expect(talk.screen.first?.hasPrefix("Problem: ") == true)
    #expect(!talk.stored.contains { $0.event == .cardPrinted })
  }

  @Test("is not written at the advice, which comes before it")
  func isShownFirst() throws {
    var talk = try Self.talk()
    talk.type("print")
    #expect(talk.request == nil)
    #expect(!talk.stored.contains { $0.event == .cardPrinted })
  }

  @Test("that was written is stored as made, and can be made again")
  func isWritten() throws {
    var talk = try Self.talk()
    talk.type("done", "PRINT")
    #expect(talk.screen.first?.contains("/home/plan-card.html") == true)
    #expect(talk.screen.contains("Type print to make a paper copy, or done."))
    talk.type("print")
    #expect(talk.stored.filter { $0.event == .cardPrinted }.count == 2)
  }

  @Test("that could not be written loses nothing, and can be tried again")
  func isTriedAgain() throws {
    var talk = try Self.talk()
    talk.printing = .notWritten(reason: "there is no space left")
    talk.type("done", "print")
    #expect(
      talk.screen.first == "Problem: there is no space left. Nothing that was said is lost.")
    #expect(!talk.stored.contains { $0.event == .cardPrinted })
    talk.printing = .written(path: "/home/plan-card.html")
    talk.type("print", "done")
    #expect(talk.stored.suffix(2).map(\.event) == [.cardPrinted, .talkEnded])
  }

  @Test("leads back to the advice, and by done to the end of the talk")
  func leads() throws {
    var talk = try Self.talk()
    talk.type("done", "b")
    #expect(talk.dialogue.session.step == .advice)
    #expect(!talk.screen.contains("Type print to make a paper copy, or done."))
    talk.type("done", "done")
    #expect(talk.request == .leave(.ended))
    #expect(talk.dialogue.session.stage == .talkEnded)
  }
}
