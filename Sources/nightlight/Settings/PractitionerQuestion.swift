internal import Dialogue
internal import Engine
internal import Wording

/// Who holds the session, asked once at a terminal and kept in the settings. Alone: a family never
/// sees it, and through a pipe it is never asked.
struct PractitionerQuestion {
  let words: Words

  /// What is answered.
  enum Reply: Hashable, Sendable {
    case named(Practitioner)
    /// Enter alone: the record will say that nobody is named.
    case leftOut
    case ended
  }

  func ask(_ reader: inout LineReader, _ output: inout Writer) throws(Failure) -> Reply {
    output.add(lines: [words.text("settings.ask.why"), words.text("settings.ask.name")])
    switch try answer(&reader, &output) {
    case .ended: return .ended
    case .leftOut: return .leftOut
    case .text(let name):
      output.add(lines: [words.text("settings.ask.role")])
      switch try answer(&reader, &output) {
      case .ended: return .ended
      case .leftOut: return .named(Practitioner(name: name))
      case .text(let role): return .named(Practitioner(name: name, role: role))
      }
    }
  }

  private enum Answer {
    case text(String)
    case leftOut, ended
  }

  private func answer(_ reader: inout LineReader, _ output: inout Writer) throws(Failure)
    -> Answer
  {
    while true {
      output.add("> ")
      try output.finish()
      switch reader.next() {
      case .interrupted, .line(.end), .line(.interrupted): return .ended
      case .line(.line(let line)):
        let text = String(line.trimmed)
        if text.count <= 200 { return text.isEmpty ? .leftOut : .text(text) }
      case .line(.unsafe), .line(.tooLong), .line(.notUTF8): break
      }
      output.add(lines: [words.text("settings.ask.again")])
    }
  }
}
