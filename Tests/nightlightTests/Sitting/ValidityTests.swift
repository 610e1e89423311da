import Questions
import Testing

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

  private func validity(_ status: Review.Status, _ today: String) throws -> Validity {
    let review = Review(
      status: status, by: nil, on: nil, expires: try #require(CalendarDate(iso: "2027-11-30")))
    return Validity(review: review, today: try #require(CalendarDate(iso: today)))
  }
}
