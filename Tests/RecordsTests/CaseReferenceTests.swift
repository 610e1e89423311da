import TestSupport
import Testing

@testable import Records

@Suite("A case reference")
struct CaseReferenceTests {
  @Test(
    "keeps what was typed", arguments: ["C-4471", "a", "ward3-b-0007", "-", "12345678901234567890"])
  func accepts(text: String) throws {
    #expect(try CaseReference(text).description == text)
  }

  @Test(
    "refuses what could be read in two ways, and says why",
    arguments: [
      ("", .empty), ("C 4471", .character), ("C/4471", .character), ("é", .character),
      ("..", .character), ("٤٤٧١", .character), ("123456789012345678901", .tooLong(21)),
    ] as [(String, CaseReference.Malformed)])
  func refuses(text: String, why: CaseReference.Malformed) {
    #expect(throws: why) { try CaseReference(text) }
  }

  @Test("is no NHS number, hyphens or not", arguments: ["9434765919", "943-476-5919"])
  func refusesNHSNumbers(text: String) {
    #expect(throws: CaseReference.Malformed.nhsNumber) { try CaseReference(text) }
  }

  @Test("may be an NHS number where the service allows it")
  func allowsNHSNumbers() throws {
    #expect(
      try CaseReference("9434765919", allowsNHSNumbers: true).description == "9434765919")
  }

  @Test("may have ten digits that are no NHS number", arguments: ["9434765918", "1234567890"])
  func acceptsTenDigits(text: String) throws {
    #expect(try CaseReference(text).description == text)
  }

  @Test(
    "is well formed when made, whatever the random numbers", arguments: 0..<200 as Range<UInt64>)
  func isMade(seed: UInt64) throws {
    var generator = Seeded(seed)
    let made = CaseReference(using: &generator)
    #expect(try CaseReference(made.description) == made)
  }
}
