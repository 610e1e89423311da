import Authoring
import Testing

@Suite("The rule on the next person")
struct NextPersonOutsideEachTests {
  @Test("refuses it where nobody is spoken of")
  func refusesItWhereNobodyIsSpokenOf() throws {
    #expect(
      try findings(
        (
          """
          "of": ["firm", "soft"], "audience": "parent", "part": "nights",
                "next": "carers"
          """,
          """
          "of": ["firm", "soft"], "audience": "parent", "part": "nights",
                "next": ⟦"@next-person"
          """
        )
      ) == [Found(.nextPersonOutsideEach, "name the state that follows")])
  }
}
