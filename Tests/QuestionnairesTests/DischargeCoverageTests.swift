import Advising
import Engine
import Questions
import TestSupport
import Testing

/// Who has had what, over all combinations of two carers and the messages.
@Suite("The messages of two carers")
struct DischargeCoverageTests {
  private let discharge: Household
  private let both: Conversation
  private var evaluator: CachedMachine

  init() throws {
    discharge = try Household(of: "discharge")
    both = discharge.family { $0.joinAlike("father") }
    evaluator = CachedMachine(discharge.machine)
  }

  /// Each message of each carer given or not: "everyone" is said of one combination alone.
  @Test("are everyone's only where each has had each")
  mutating func needsEach() {
    let cells = discharge.messages.flatMap { message in [(message, 0), (message, 1)] }
    for combination in 0..<(1 << cells.count) {
      var family = both
      for (bit, cell) in cells.enumerated() where combination & 1 << bit != 0 {
        family.message(cell.0, about: cell.1, .value(.option("not-given")))
      }
      #expect(standing(of: family) == (combination == 0 ? .everyone : .open), "\(combination)")
    }
  }

  /// One cell at a time, whatever became of the message there, or nothing known of it.
  @Test(
    "are open wherever one of them is",
    arguments: [
      (.value(.option("given")), .everyone), (.value(.option("given-before")), .everyone),
      (.value(.option("no-interpreter")), .open), (.value(.option("refused")), .open),
      (.value(.option("not-given")), .open), (.unsure, .open), (.declined, .open),
      (.later, .open), (nil, .open),
    ] as [(Answer?, Standing)], [0, 1])
  mutating func isOpenWhereOneIs(_ what: (answer: Answer?, standing: Standing), carer: Int) {
    for message in discharge.messages {
      var family = both
      family.message(message, about: carer, what.answer)
      #expect(standing(of: family) == what.standing, "\(message)")
    }
  }

  /// Where a carer is, in which language, and whether there is anybody else.
  @Test(
    "are open where one of the carers is not reached",
    arguments: [
      ("here", .value(.option("not-here"))), ("here", .unsure), ("here", nil),
      ("language", .value(.option("family-help"))),
      ("language", .value(.option("no-interpreter"))), ("language", .declined),
      ("language", nil),
    ] as [(StateID, Answer?)], [0, 1])
  mutating func isOpenWhereOneIsAway(_ what: (state: StateID, answer: Answer?), carer: Int) {
    var family = both
    family.answer(about: carer, what.state, what.answer)
    #expect(standing(of: family) == .open)
  }

  @Test("are open while there may be somebody else, or nobody is named")
  mutating func isOpenWhileTheRosterIs() {
    var family = both
    family.rosters["carer"]?.isClosed = false
    #expect(standing(of: family) == .open)
    family.rosters["carer"] = nil
    #expect(standing(of: family) == .open)
  }

  enum Standing { case everyone, open, neither, both }

  private mutating func standing(of family: Conversation) -> Standing {
    let guidance = evaluator.guidance(family)
    let told = Set(guidance.advice.map(\.id))
    let isOpen = told.contains("de-02-others") && guidance.prompts.contains("de-02-partial")
    let isEveryone =
      told.contains("de-11-all-have-it") || guidance.prompts.contains("de-11-all-done")
    return switch (isOpen, isEveryone) {
    case (true, true): .both
    case (true, false): .open
    case (false, true): .everyone
    case (false, false): .neither
    }
  }
}
