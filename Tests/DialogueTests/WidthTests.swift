import Engine
import Questions
import TestSupport
import Testing
import Wording

@testable import Dialogue

@Suite("Every screen") struct WidthTests {
  private func wideLines(_ talk: Talk, _ columns: Int) -> [String] {
    talk.transcript.filter { CellWidth.cells(in: $0) > columns }
  }

  @Test(
    "of a whole talk fits the screen, in two languages", arguments: [40, 60, 72], ["en", "en-XA"])
  func coSleeping(columns: Int, language: String) throws {
    var talk = try Talk.coSleeping(columns: columns)
    talk.type("l \(language)", "?", "!", "go on")
    while talk.dialogue.session.step != .review {
      if talk.waiting != nil { talk.type("?", "zz", "/v", "done", "k") }
      talk.go(to: nil, most: 1)
    }
    talk.type("done")
    for number in 1...20 { talk.type("why \(number)") }
    talk.type("b", "v", "done", "k", "1")
    #expect(talk.request == .leave(.ended))
    #expect(wideLines(talk, columns) == [])
  }

  @Test("of the practitioner's part fits the screen", arguments: [40, 72])
  func after(columns: Int) throws {
    var talk = try Talk.coSleeping(columns: columns)
    talk.type("finish", "done")
    talk = try talk.resumed(entry: .after)
    talk.go(to: nil)
    talk.type("?", "1", "A. Example", "x", "14 May 2026", "done")
    #expect(talk.request == .leave(.notClosed))
    #expect(wideLines(talk, columns) == [])
  }

  @Test("of each kind of question fits, with long and wide answers", arguments: Sample.allCases)
  func samples(sample: Sample) throws {
    var talk = try sample.talk(columns: 40, language: .pseudo)
    for (typed, _) in sample.mistakes { talk.type(typed) }
    talk.type(
      "?", String(repeating: "w", count: 300), String(repeating: "日", count: 300),
      String(repeating: "👨‍👩‍👧", count: 90), "/by " + String(repeating: "w", count: 300))
    #expect(wideLines(talk, 40) == [])
  }
}
