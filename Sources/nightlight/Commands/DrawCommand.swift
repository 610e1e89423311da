internal import Authoring
internal import Engine
internal import Questions
internal import Wording

/// `draw`: the machine of a questionnaire as a picture, for whoever writes or reviews it.
struct DrawCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let files = ScriptFiles(try DataFiles(desk.operand(0), in: desk.dataFolder()))
    let loaded = QuestionnaireLoader.load(files.questionnaire, on: nil)
    let script = try files.script(loaded, &desk.messages)
    let language = try desk.arguments[.language].map(script.language) ?? .english
    let audience = try desk.audience()
    guard audience < .restricted else {
      throw Failure(.notAllowed, "what is restricted is not shown in a picture")
    }
    let drawing = Drawing(
      script.machine, words: script.words(in: language), audience: audience)
    let name = script.machine.questionnaire.id.description
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
