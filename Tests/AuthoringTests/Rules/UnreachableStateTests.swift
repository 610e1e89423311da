import Authoring
import Testing

@Suite("The rule on states that nothing leads to")
struct UnreachableStateTests {
  @Test("points at the first of them")
  func pointsAtTheFirstOfThem() throws {
    #expect(
      try findings(
        (
          #""closed": { "end": "after", "audience": "practitioner" } }"#,
          """
          "closed": { "end": "after", "audience": "practitioner" },
              ⟦"hat": { "ask": "yes-no", "audience": "parent", "next": "coat" },
              "coat": { "ask": "yes-no", "audience": "parent", "next": "goodbye" } }
          """
        )
      ) == [Found(.unreachableState, "name it in a 'next' or a 'start', or take it out")])
  }

  @Test("sees an urgent screen that nothing shows")
  func seesAnUrgentScreenThatNothingShows() throws {
    #expect(
      try findings(
        (
          #""get-help": { "typed": true, "when": { "fact": "ill" } }"#,
          #"⟦"get-help": { "typed": false }"#
        )
      ) == [Found(.unreachableState, #"give it a 'when', or write "typed": true"#)])
  }
}
