internal import Advising
internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions

/// The answer of `replay` to one line of its input.
struct ReplayLine: Hashable, Sendable {
  /// The line, without its end.
  let text: String
  let isRead: Bool

  /// Reads a line, without its end, and says what follows from it, or what is wrong with it.
  ///
  /// The name of the file and the number of the line, from 1, are for messages.
  init(
    _ bytes: [UInt8], from name: String, number: Int, reader: ConversationReader, machine: Machine
  ) {
    var caseName: String?
    do throws(Diagnostic) {
      let file = SourceFile(name: name, bytes: bytes, firstLine: number)
      let root = try JSONDocument(parsing: file, within: .line).root
      caseName = root["case"]?.string
      do throws(UnreadableConversation) {
        let conversation = try reader.conversation(root)
        let verdict = Verdict(of: conversation, by: machine)
        (text, isRead) = (Self.text(verdict, caseName), true)
      } catch {
        (text, isRead) = (Self.text(error.diagnostics, caseName), false)
      }
    } catch {
      (text, isRead) = (Self.text([error], caseName), false)
    }
  }

  /// A line that had too many bytes to be read.
  static func tooLong(_ name: String, number: Int) -> ReplayLine {
    let place = Place(file: name, line: number, column: 1, pointer: "")
    let message = "the line has more than \(JSONLimits.line.bytes) bytes"
    return ReplayLine(
      text: text([Diagnostic(error: "file-too-large", message, at: place)], nil), isRead: false)
  }

  private init(text: String, isRead: Bool) { (self.text, self.isRead) = (text, isRead) }

  private static func text(_ verdict: Verdict, _ caseName: String?) -> String {
    var line = JSONLine()
    line.object { line in
      line.key("case", caseName)
      line.key("urgent", verdict.guidance.urgent.map(\.description))
      line.key("advice")
      line.array(verdict.guidance.advice) { line, given in
        line.object { line in
          line.key("id", given.id.description)
          line.key("text", given.text.rawValue)
        }
      }
      line.key("prompts", verdict.guidance.prompts.map(\.description))
      line.key("path", verdict.path)
      line.key("setAside", verdict.setAside)
    }
    return line.text
  }

  static func text(_ diagnostics: [Diagnostic], _ caseName: String?) -> String {
    let first = diagnostics.first.map { "\($0.place.line):\($0.place.column): \($0.message)" }
    let more = diagnostics.count > 1 ? " (and \(diagnostics.count - 1) more)" : ""
    var line = JSONLine()
    line.object { line in
      line.key("case", caseName)
      line.key("error", (first ?? "it cannot be read") + more)
    }
    return line.text
  }
}

extension JSONLine {
  fileprivate mutating func key(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  fileprivate mutating func key(_ key: String, _ values: [String]) {
    self.key(key)
    array(values) { $0.string($1) }
  }
}
