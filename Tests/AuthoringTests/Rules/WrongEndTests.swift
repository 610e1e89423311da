import Authoring
import Testing

@Suite("The rule on the two ends")
struct WrongEndTests {
  @Test("refuses the end of the part after in the talk")
  func refusesTheEndOfThePartAfterInTheTalk() throws {
    #expect(
      try findings(
        (
          #""goodbye": { "end": "talk""#,
          #""goodbye": { "end": ⟦"after""#
        )
      ) == [Found(.wrongEnd, #"write "end": "talk""#)])
  }
}
