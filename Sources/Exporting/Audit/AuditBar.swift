/// A bar that is divided as a whole is: each part has a pattern of its own, so that no colour is
/// needed to tell them apart.
struct AuditBar {
  /// The pattern of each part, and how much of the whole it is.
  let parts: [(pattern: Int, share: Int)]
  /// How long the bar is.
  let width: Int
  /// What it shows, for whoever cannot see it.
  let title: String

  private static let height = 24

  var html: HTML {
    let whole = parts.reduce(0) { $0 + $1.share }
    var (before, shapes) = (0, [HTML.element("title", text: title)])
    for (pattern, share) in parts where share > 0 {
      let (start, end) = (width * before / whole, width * (before + share) / whole)
      before += share
      shapes += segment(pattern, from: start, to: end)
    }
    return .element(
      "svg",
      [
        HTML.Attribute("role", "img"), HTML.Attribute("preserveAspectRatio", "xMinYMid"),
        HTML.Attribute("viewBox", numbers: [0, 0, width, Self.height]),
        HTML.Attribute("width", number: width), HTML.Attribute("height", number: Self.height),
      ], shapes)
  }

  private func segment(_ pattern: Int, from start: Int, to end: Int) -> [HTML] {
    let frame = HTML.element(
      "rect",
      [
        HTML.Attribute("class", pattern == 0 ? "full" : "part"),
        HTML.Attribute("x", number: start + 1), HTML.Attribute("y", number: 1),
        HTML.Attribute("width", number: max(1, end - start - 2)),
        HTML.Attribute("height", number: Self.height - 2),
      ])
    let strokes = strokes(of: pattern, from: start + 2, to: end - 2)
    return strokes.isEmpty
      ? [frame] : [frame, .element("path", [HTML.Attribute(strokes: strokes)])]
  }

  /// The lines of a pattern: none where the part is full or empty.
  private func strokes(of pattern: Int, from start: Int, to end: Int) -> [HTML.Stroke] {
    guard end > start else { return [] }
    func upright(every step: Int) -> [HTML.Stroke] {
      stride(from: start + 2, to: end, by: step).map { .down(x: $0, y: 2, by: Self.height - 4) }
    }
    func level(every step: Int) -> [HTML.Stroke] {
      stride(from: 6, to: Self.height - 2, by: step).map {
        .right(x: start, y: $0, by: end - start)
      }
    }
    return switch pattern {
    case 1: upright(every: 8)
    case 2: level(every: 6)
    case 3: upright(every: 8) + level(every: 6)
    case 4: []
    case 5: upright(every: 4)
    default: level(every: 12)
    }
  }
}
