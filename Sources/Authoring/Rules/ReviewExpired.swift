import JSONSource
import Questions

/// The content is used until its review ends, and not longer.
enum ReviewExpired: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    guard let today = outline.today, let review = outline.draft.review,
      review.expires.value < today
    else { return [] }
    return [
      Diagnostic(
        .reviewExpired, "the review ended on \(review.expires.value)", at: review.expires.place,
        help: "have the content reviewed")
    ]
  }
}
