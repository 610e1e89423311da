import Authoring
import Testing

@Suite("The rule on the texts that examples expect")
struct ImpossibleTextTests {
  @Test("refuses the unsure text of what is always certain")
  func refusesTheUnsureTextOfWhatIsAlwaysCertain() throws {
    #expect(
      try findings(
        (
          #"{ "id": "small-baby", "text": "said" }"#,
          #"{ "id": "own-cot", "text": ⟦"unsure" }"#
        )
      ) == [Found(.impossibleText, #"write "text": "said""#)])
  }

  @Test("allows the unsure text of a strong advice")
  func allowsTheUnsureTextOfAStrongAdvice() throws {
    #expect(
      try findings(
        (
          #"{ "id": "small-baby", "text": "said" }"#,
          #"{ "id": "small-baby", "text": "unsure" }"#
        )
      ) == [])
  }
}
