import Authoring
import Questions
import Testing

@Suite("The rule on withdrawn content")
struct ReviewWithdrawnTests {
  @Test("refuses it")
  func refusesIt() throws {
    #expect(
      try findings(
        (
          #""status": "draft", "by": null, "on": null"#,
          #""status": ⟦"withdrawn", "by": null, "on": null"#
        ),
        on: CalendarDate(year: 2026, month: 5, day: 14)
      ) == [Found(.reviewWithdrawn)])
  }

  @Test("lets old records be read")
  func letsOldRecordsBeRead() throws {
    #expect(
      try findings(
        (
          #""status": "draft", "by": null, "on": null"#,
          #""status": "withdrawn", "by": null, "on": null"#
        )
      ) == [])
  }
}
