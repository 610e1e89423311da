import Authoring
import Testing

@Suite("The rule on roles")
struct RoleOutsideEachTests {
  @Test("refuses the role of nobody")
  func refusesTheRoleOfNobody() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "role": ⟦"father" }"#
        )
      ) == [Found(.roleOutsideEach, #"say of whom: { "some": "carer", "where": … }"#)])
  }

  @Test("allows that of somebody")
  func allowsThatOfSomebody() throws {
    #expect(
      try findings(
        (
          #""level": "general", "when": true"#,
          #""level": "general", "when": { "some": "carer", "where": { "role": "father" } }"#
        )
      ) == [])
  }
}
