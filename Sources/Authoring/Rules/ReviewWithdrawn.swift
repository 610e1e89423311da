import JSONSource
import Questions

/// What was found unsafe is used no more; records made with it can still be read.
enum ReviewWithdrawn: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    guard outline.today != nil, let review = outline.draft.review,
      review.status.value == .withdrawn
    else { return [] }
    return [
      Diagnostic(.reviewWithdrawn, "the questionnaire is withdrawn", at: review.status.place)
    ]
  }
}
