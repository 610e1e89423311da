internal import Engine
internal import Questions
internal import Wording

/// Whether the content of a questionnaire may be used on a day.
struct Validity {
  let review: Review
  let today: CalendarDate

  /// Days before its last day on which content begins to say so.
  private static let warningDays = 30

  /// Refuses content that was found unsafe, or whose last day is over.
  func check() throws(Failure) {
    if review.status == .withdrawn {
      throw Failure(
        .badData, "these questions were withdrawn for safety",
        help: "install the newest version, and start again")
    }
    if today > review.expires {
      throw Failure(
        .badData, "these questions could be used until \(review.expires), and today is \(today)",
        help: "install the newest version, or set the clock of this computer right")
    }
  }

  /// What every screen of a session says, as it was opened.
  func notices(_ words: Words, of opening: Opening) -> [String] {
    let isNear = review.expires.daysSince1970 - today.daysSince1970 < Self.warningDays
    return [words.text("notice.demo")]
      + (opening.isUnproved ? [words.text("notice.unproved")] : [])
      + (isNear ? [words.text("notice.expires", [.date: review.expires.description])] : [])
  }
}
