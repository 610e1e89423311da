import Authoring
import Testing

@Suite("The rule on the two entries")
struct EntriesMeetTests {
  @Test("refuses a state of both")
  func refusesAStateOfBoth() throws {
    #expect(
      try findings(
        (
          #""next": "closed" }"#,
          #""next": ⟦"own-words" }"#
        )
      ) == [Found(.entriesMeet, "make a state for each of the two")])
  }
}
