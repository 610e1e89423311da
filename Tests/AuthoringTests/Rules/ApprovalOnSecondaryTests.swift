import Authoring
import Testing

@Suite("The rule on approval and sources")
struct ApprovalOnSecondaryTests {
  @Test("refuses a quotation")
  func refusesAQuotation() throws {
    #expect(
      try findings(
        (
          #""status": "draft", "by": null, "on": null"#,
          #""status": "approved", "by": "A. Owner", "on": "2026-01-15""#
        ),
        (
          #""seen": "own""#,
          #""seen": ⟦"secondary""#
        )
      ) == [Found(.approvalOnSecondary, #"read it at the publisher, or write "status": "draft""#)])
  }

  @Test("lets a draft rest on one")
  func letsADraftRestOnOne() throws {
    #expect(
      try findings(
        (
          #""seen": "own""#,
          #""seen": "secondary", "quotedBy": "A leaflet""#
        )
      ) == [])
  }
}
