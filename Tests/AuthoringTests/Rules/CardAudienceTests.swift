import Authoring
import Testing

@Suite("The rule on who the plan card is for")
struct CardAudienceTests {
  @Test("refuses an answer of the practitioner's part")
  func refusesAPractitionersAnswer() throws {
    #expect(
      try findings((#""facts": {"#, #""card": { "of": ["bed", ⟦"seen"] }, "facts": {"#))
        == [Found(.cardAudience, "take it from the card")])
  }

  @Test("allows answers of the talk")
  func allowsAnswersOfTheTalk() throws {
    #expect(
      try findings((#""facts": {"#, #""card": { "of": ["bed", "own-words"] }, "facts": {"#)) == [])
  }
}
