import JSONSource
import Questions

/// Who approved a questionnaire stands in it by name, and when.
enum ApprovalIncomplete: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    guard let review = outline.draft.review, review.status.value == .approved,
      review.review.by == nil || review.review.on == nil
    else { return [] }
    return [
      Diagnostic(
        .approvalIncomplete, "the questionnaire is approved by nobody or on no day",
        at: review.status.place, help: "fill in 'by' and 'on', or write \"status\": \"draft\"")
    ]
  }
}
