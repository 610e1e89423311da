import Engine
import Questions
import TestSupport
import Testing
import Wording

@testable import Dialogue

@Suite("What a line would lead to") struct ForeseenTests {
  /// What hearing a line at some moment and storing its events does bring.
  private func plain(
    _ line: String, in dialogue: Dialogue, at moment: Moment, newPerson: PersonID
  ) -> (heard: Turn, settled: Turn) {
    var dialogue = dialogue
    let heard = dialogue.hear(.line(line), at: moment, newPerson: newPerson)
    return (heard, dialogue.settle(.saved))
  }

  /// Expects every line of one key to lead where it does when it is typed, today, in years, or on a
  /// clock that was set back. Gives those that lead anywhere.
  private func foreseen(in dialogue: Dialogue, _ comment: Comment) -> [String] {
    let person = PersonID(0xFACE)
    let now = dialogue.session.lastMoment.milliseconds
    return Dialogue.linesOfOneKey.enumerated().filter { place, line in
      guard let foreseen = dialogue.foreseen(.line(line), newPerson: person) else { return false }
      let later = [now, now + 300_000_000_000, now - 5000][place % 3]
      let (heard, settled) = plain(
        line, in: dialogue, at: Moment(milliseconds: later, offsetMinutes: -60 * (place % 2)),
        newPerson: person)
      #expect(heard.lines == [] && heard.request == nil && settled.request == nil, comment)
      #expect(foreseen == Foreseen(events: heard.events, lines: settled.lines), comment)
      return true
    }
    .map(\.element)
  }

  @Test("is what it leads to, whenever it is typed", arguments: UInt64(200)...207)
  func holds(seed: UInt64) throws {
    var talk = try seed.isMultiple(of: 2) ? Talk.coSleeping() : Talk.visit()
    var (typing, count) = (RandomTyping(seed: seed), 0)
    for _ in 0..<40 {
      count += foreseen(in: talk.dialogue, "seed \(seed)").count
      talk.hear(typing.input())
      if case .leave = talk.request {
        talk = try talk.resumed(entry: talk.dialogue.session.stage == .talking ? .talk : .after)
      }
    }
    #expect(count > 10)
  }

  @Test("is known at a question for its choices, what is no answer, and urgent help")
  func choices() throws {
    var talk = try Talk.visit()
    talk.type("", "1")
    #expect(foreseen(in: talk.dialogue, "") == ["1", "2", "3", "u", "r", "s", "!"])
  }

  @Test("is known of Enter where something is read out")
  func enter() throws {
    #expect(foreseen(in: try Talk.visit().dialogue, "").contains(""))
  }

  @Test("leaves the dialogue as it is")
  func changesNothing() throws {
    let talk = try Talk.visit()
    _ = talk.dialogue.foreseen(.line(""), newPerson: PersonID(1))
    #expect(talk.dialogue.session == Visit.started())
  }

  @Test(
    "is not known of what stores nothing, says something at once, or leaves",
    arguments: ["?", "v", ".", "p", "nonsense", "change 1"])
  func unforeseen(line: String) throws {
    var talk = try Talk.visit()
    talk.type("", "1", "2")
    #expect(talk.dialogue.foreseen(.line(line), newPerson: PersonID(1)) == nil)
  }

  @Test("is not known as long as the last answer is not saved")
  func unsaved() throws {
    var talk = try Talk.visit()
    talk.fault = .diskFull
    talk.type("")
    #expect(foreseen(in: talk.dialogue, "") == [])
  }

  @Test("is not known where every line heard is printed again")
  func echoed() throws {
    let talk = try Talk.visit()
    let manner = Manner(echoesInput: true, practitioner: .english, resumeWord: "W7QK3")
    let dialogue = Dialogue(Visit.started(), words: talk.words, manner: manner)
    #expect(dialogue.foreseen(.line(""), newPerson: PersonID(1)) == nil)
  }
}
