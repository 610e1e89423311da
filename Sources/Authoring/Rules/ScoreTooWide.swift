import JSONSource

/// The least and the most that a score can come to lie so close together that every sum in between can
/// be told apart.
enum ScoreTooWide: Rule {
  static func check(_ outline: Outline) -> [Diagnostic] {
    outline.draft.scores.compactMap { score in
      let width = score.terms.reduce(0) { width, term in
        let points = term.points.compactMap(\.points) + [score.notReached].compactMap(\.self)
        return width + (points.max() ?? 0) - (points.min() ?? 0)
      }
      guard width > Limits.scoreWidth else { return nil }
      return Diagnostic(
        .scoreTooWide,
        "'\(score.name.value)' can come to sums that lie \(width) points apart, "
          + "more than \(Limits.scoreWidth)",
        at: score.name.place, help: "give fewer points, or ask fewer questions in one score")
    }
  }
}
