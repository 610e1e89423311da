import Engine
import Questions
import TestSupport
import Testing
import Wording

@testable import Dialogue

@Suite("Whatever is typed") struct RandomTalkTests {
  /// Types by chance until the talk is over; pauses, failures of the disk and the practitioner's
  /// part are among it.
  private func type(_ count: Int, into talk: inout Talk, seed: UInt64) throws {
    var typing = RandomTyping(seed: seed)
    for _ in 0..<count {
      talk.fault = typing.number(below: 40) == 0 ? .failed : nil
      talk.hear(typing.input())
      if talk.fault != nil {
        talk.fault = nil
        talk.hear(.line("retry"))
      }
      if case .leave = talk.request {
        talk = try talk.resumed(entry: talk.dialogue.session.stage == .talking ? .talk : .after)
        if case .leave = talk.request { return }
      }
    }
  }

  @Test("the session is what its stored events say", arguments: UInt64(1)...24)
  func replays(seed: UInt64) throws {
    var talk = try seed.isMultiple(of: 4) ? Talk.coSleeping() : Talk.visit()
    for _ in 0..<4 {
      try type(40, into: &talk, seed: seed)
      let replayed = try Session(replaying: talk.stored, machine: talk.dialogue.session.machine)
      #expect(replayed == talk.dialogue.session, "seed \(seed)")
    }
  }

  @Test("no line is wider than the screen, and none can harm it", arguments: [40, 57, 72])
  func fits(columns: Int) throws {
    for seed in UInt64(100)..<104 {
      var talk =
        try seed.isMultiple(of: 2)
        ? Talk.coSleeping(columns: columns) : Talk.visit(columns: columns)
      try type(150, into: &talk, seed: seed)
      let wide = talk.transcript.filter { CellWidth.cells(in: $0) > columns }
      #expect(wide == [], "seed \(seed)")
      #expect(talk.transcript.allSatisfy { !$0.contains { $0.isNewline || $0 == "\u{1B}" } })
    }
  }
}
