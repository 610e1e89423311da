import JSONSource
import Questions

/// Nothing is approved that rests on a quotation nobody has compared with its source.
enum ApprovalOnSecondary: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    guard outline.draft.review?.status.value == .approved else { return [] }
    return outline.draft.sources.compactMap { source in
      guard let seen = source.seen, seen.value == .secondary else { return nil }
      return Diagnostic(
        .approvalOnSecondary, "the source '\(source.name.value)' was read in a quotation only",
        at: seen.place, help: "read it at the publisher, or write \"status\": \"draft\"")
    }
  }
}
