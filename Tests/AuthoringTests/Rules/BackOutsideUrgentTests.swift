import Authoring
import Testing

@Suite("The rule on the way back")
struct BackOutsideUrgentTests {
  @Test("refuses it where nothing was interrupted")
  func refusesItWhereNothingWasInterrupted() throws {
    #expect(
      try findings(
        (
          """
          "of": ["firm", "soft"], "audience": "parent", "part": "nights",
                "next": "carers"
          """,
          """
          "of": ["firm", "soft"], "audience": "parent", "part": "nights",
                "next": ⟦"@back"
          """
        )
      ) == [Found(.backOutsideUrgent, "name the state that follows, or add it to 'urgent'")])
  }
}
