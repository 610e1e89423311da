import Authoring
import Testing

@Suite("The rule on the typed screen")
struct SeveralTypedTests {
  @Test("points at the second")
  func pointsAtTheSecond() throws {
    #expect(
      try findings(
        (
          #""urgent": {"#,
          #""urgent": { "call": { "typed": true },"#
        ),
        (
          #""get-help": { "typed": true"#,
          #""get-help": { "typed": ⟦true"#
        ),
        (
          #""closed": { "end": "after", "audience": "practitioner" } }"#,
          """
          "closed": { "end": "after", "audience": "practitioner" },
              "call": { "say": true, "audience": "parent", "next": "@back" } }
          """
        )
      ) == [Found(.severalTyped, #"write "typed": false"#)])
  }
}
