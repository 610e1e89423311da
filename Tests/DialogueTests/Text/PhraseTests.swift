import Questions
import Testing
import Wording

@testable import Dialogue

@Suite("The words of the dialogue") struct PhraseTests {
  private static var used: Set<String> {
    Set(
      Phrase.allCases.map(\.rawValue) + ProblemPhrase.allCases.map(\.rawValue)
        + Offer.allCases.flatMap { [$0.rawValue, $0.helpKey] }
        + Phrasebook.Link.allCases.map(\.rawValue) + ["list.comma"]
        + (1...12).map { "month.\($0)" }
        + Unit.allCases.flatMap { unit in
          ["value", "range", "example"].map { "unit.\(unit.rawValue).\($0)" }
        } + ["unit.weeks-and-days.range"])
  }

  @Test("are all in the catalogue, and no others under their names")
  func complete() throws {
    let catalogue = try Library.catalogue("nightlight")
    let mine = catalogue.keys.filter { key in
      ["dialogue.", "unit.", "month.", "list."].contains { key.hasPrefix($0) }
    }
    #expect(Set(mine).symmetricDifference(Self.used).sorted() == [])
    #expect(mine == mine.sorted())
  }
}
