import Engine
import Questions
import TestSupport
import Testing
import Wording

@testable import nightlight

@Suite("The content of a questionnaire")
struct ValidityTests {
  @Test("may be used up to its last day", arguments: ["2026-05-14", "2027-11-30"])
  func valid(today: String) throws {
    try validity(.draft, today).check()
  }

  @Test("may not be used after its last day")
  func expired() {
    #expect(throws: Failure.self) { try validity(.approved, "2027-12-01").check() }
  }

  @Test("may never be used once it was withdrawn")
  func withdrawn() {
    let failure = #expect(throws: Failure.self) { try validity(.withdrawn, "2026-05-14").check() }
    #expect(failure?.status == .badData)
  }

  @Test("is marked on every screen of a session that was begun without a proof")
  func marked() throws {
    let words = Words(catalogues: [], language: .english)
    let proved = try validity(.draft, "2026-05-14").notices(words, of: opening(isUnproved: false))
    let unproved = try validity(.draft, "2026-05-14").notices(words, of: opening(isUnproved: true))
    #expect(proved == ["[notice.demo]"])
    #expect(unproved == ["[notice.demo]", "[notice.unproved]"])
  }

  private func opening(isUnproved: Bool) -> Opening {
    Opening(
      questionnaire: "test",
      version: SemanticVersion(major: 1, minor: 0, patch: 0),
      digest: ContentDigest(bytes: Array(repeating: 7, count: 32)), catalogues: [], language: "en",
      date: CalendarDate(daysSince1970: 20_000), caseReference: "C-1", program: "test",
      isUnproved: isUnproved)
  }

  private func validity(_ status: Review.Status, _ today: String) throws -> Validity {
    let review = Review(
      status: status, by: nil, on: nil, expires: try #require(CalendarDate(iso: "2027-11-30")))
    return Validity(review: review, today: try #require(CalendarDate(iso: today)))
  }
}
