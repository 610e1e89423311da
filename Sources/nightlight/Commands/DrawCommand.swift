internal import Engine
internal import Questions
internal import Wording

/// `draw`: the machine of a questionnaire as a picture, for whoever writes or reviews it.
struct DrawCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let shown = try ShownScript(&desk)
    let drawing = Drawing(shown.machine, words: shown.words, audience: shown.audience)
    let name = shown.machine.questionnaire.id.description
    switch desk.arguments[.format] {
    case "svg": try desk.deliver(svg(drawing), named: name + ".svg")
    case "dot": try desk.deliver(joined(DrawingDOT(drawing: drawing).lines), named: name + ".dot")
    default: try desk.deliver(joined(DrawingText(drawing: drawing).lines), named: name + ".txt")
    }
    return .done
  }

  private static func svg(_ drawing: Drawing) throws(Failure) -> String {
    let picture = try Tool.output(
      of: "dot", ["-Tsvg"], given: joined(DrawingDOT(drawing: drawing).lines))
    guard let picture else {
      throw Failure(
        .unavailable, "an SVG is drawn by Graphviz, and there is no program 'dot' here",
        help: "install graphviz, or draw it elsewhere from: nightlight draw "
          + "\(drawing.questionnaire.id) --as dot")
    }
    return String(decoding: picture, as: UTF8.self)
  }

  private static func joined(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }
}
