import Authoring
import Testing

@Suite("The rule on unused lists")
struct UnusedListTests {
  @Test("points at the name")
  func pointsAtTheName() throws {
    #expect(
      try findings(
        (
          #""lists": {"#,
          #""lists": { ⟦"place": { "cot": {} },"#
        )
      ) == [Found(.unusedList, "take it out, or go through it with 'each'")])
  }

  @Test("lets factors be named")
  func letsFactorsBeNamed() throws {
    #expect(
      try findings(
        (
          #""lists": {"#,
          #""lists": { "factor": { "smoke": { "mustExclude": true } },"#
        )
      ) == [])
  }
}
