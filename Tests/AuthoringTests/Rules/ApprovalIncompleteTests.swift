import Authoring
import Testing

@Suite("The rule on approval by name")
struct ApprovalIncompleteTests {
  @Test("misses the name and the day")
  func missesTheNameAndTheDay() throws {
    #expect(
      try findings(
        (
          #""status": "draft", "by": null, "on": null"#,
          #""status": ⟦"approved", "by": null, "on": null"#
        )
      ) == [Found(.approvalIncomplete, #"fill in 'by' and 'on', or write "status": "draft""#)])
  }

  @Test("misses the day alone")
  func missesTheDayAlone() throws {
    #expect(
      try findings(
        (
          #""status": "draft", "by": null, "on": null"#,
          #""status": ⟦"approved", "by": "A. Owner", "on": null"#
        )
      ) == [Found(.approvalIncomplete, #"fill in 'by' and 'on', or write "status": "draft""#)])
  }

  @Test("is content with both")
  func isContentWithBoth() throws {
    #expect(
      try findings(
        (
          #""status": "draft", "by": null, "on": null"#,
          #""status": "approved", "by": "A. Owner", "on": "2026-01-15""#
        )
      ) == [])
  }
}
