import Authoring
import Testing

@Suite("The rule on unused messages")
struct UnusedMemberTests {
  @Test("points at the name")
  func pointsAtTheName() throws {
    #expect(
      try findings(
        (
          #""message": {"#,
          #""message": { ⟦"coping": {},"#
        )
      ) == [Found(.unusedMember, "take it out, or name it as a 'message'")])
  }
}
