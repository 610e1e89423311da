import Testing

@testable import Dialogue

@Suite("Choices typed") struct ChoiceEntryTests {
  private func entry(_ typed: String, several: Bool = true, exclusive: Int? = nil) throws
    -> ChoiceEntry
  {
    try ChoiceEntry(typed, among: 4, several: several, exclusive: exclusive, style: .english)
  }

  @Test(
    "are places in the order shown",
    arguments: [
      ("1", [0]), ("1 3", [0, 2]), ("3,1", [0, 2]), ("4; 2", [1, 3]), (" 2 ", [1]), ("03", [2]),
    ])
  func places(typed: String, places: [Int]) throws {
    #expect(try entry(typed).places == places)
  }

  @Test("count once when typed twice")
  func doubles() throws {
    #expect(try entry("3 1 3").places == [0, 2])
    #expect(try entry("3 1 3").hasRepeated)
    #expect(try entry("2 2", several: false).places == [1])
    #expect(try !entry("1 2").hasRepeated)
  }

  @Test("take the exclusive one alone")
  func exclusive() throws {
    #expect(try entry("4", exclusive: 3).places == [3])
    #expect(throws: Problem.exclusive(4)) { try entry("4 1", exclusive: 3) }
  }

  @Test(
    "say what is wrong",
    arguments: [
      ("", Problem.notAChoice("")), ("cot", .notAChoice("cot")), ("1-3", .notAChoice("1-3")),
      ("1.5", .notAChoice("1.5")), ("+1", .notAChoice("+1")), ("0", .noSuchChoice("0", of: 4)),
      ("5", .noSuchChoice("5", of: 4)), ("1 9", .noSuchChoice("9", of: 4)),
      ("99999999999999999999", .noSuchChoice("99999999999999999999", of: 4)),
      ("1 2", .severalForOne(2, of: 4)), ("1 2 3", .severalForOne(3, of: 4)),
    ])
  func problems(typed: String, problem: Problem) {
    #expect(throws: problem) { try entry(typed, several: false) }
  }
}
