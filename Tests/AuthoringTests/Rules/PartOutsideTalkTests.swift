import Authoring
import Testing

@Suite("The rule on parts")
struct PartOutsideTalkTests {
  @Test("refuses one after the talk")
  func refusesOneAfterTheTalk() throws {
    #expect(
      try findings(
        (
          #""of": ["seen", "described"], "audience": "practitioner","#,
          #""of": ["seen", "described"], "audience": "practitioner", "part": ⟦"nights","#
        )
      ) == [Found(.partOutsideTalk, "take 'part' out")])
  }
}
