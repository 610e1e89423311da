internal import Advising
internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions
internal import Records
internal import Storing

/// `replay --against`: what another version of a questionnaire would lead to, for written-down
/// conversations or for the stored sessions.
struct ReplayAgainstCommand {
  private var old, new: CachedMachine
  private let reader: ConversationReader
  private var (number, different, failed) = (0, 0, 0)

  static func run(_ other: String, _ desk: inout Desk) throws(Failure) -> ExitStatus {
    let machine = try AgainstCommand.machine(other, &desk)
    if desk.arguments.operands.isEmpty { return try StoredReplay.run(machine, &desk) }
    try ReplayCommand.checkOperands(desk.arguments)
    let file = try ReplayCommand.questionnaire(&desk)
    let new = Machine(try QuestionnaireLoader.load(file, on: nil).orFailure(&desk.messages))
    let common: Questionnaire
    do throws(Incomparable) {
      common = try Questionnaire.common(machine, new)
    } catch {
      throw Failure(
        .unavailable, "\(desk.operand(0)) cannot be held against \(other): \(error.words)")
    }
    var command = ReplayAgainstCommand(
      old: CachedMachine(machine), new: CachedMachine(new), reader: ConversationReader(common))
    return try command.replay(ReplayCommand.path(desk.arguments), &desk)
  }

  private init(old: CachedMachine, new: CachedMachine, reader: ConversationReader) {
    (self.old, self.new, self.reader) = (old, new, reader)
  }

  private mutating func replay(_ path: String, _ desk: inout Desk) throws(Failure) -> ExitStatus {
    var lines = try FileLines(path: path)
    let name = path == "-" ? "standard input" : path
    while let line = try lines.next() {
      number += 1
      switch line {
      case .complete(let bytes):
        if !bytes.isEmpty { answer(bytes, name, &desk.output) }
      case .tooLong:
        failed += 1
        desk.output.add(lines: [ReplayLine.tooLong(name, number: number).text])
      }
      try desk.output.flushIfLarge()
    }
    try desk.output.finish()
    desk.messages.add(lines: [
      "nightlight: \(different) of \(number) conversations lead to something else"
    ])
    try desk.messages.finish()
    guard failed == 0 else {
      throw Failure(.badData, "\(failed) of \(number) lines could not be read")
    }
    return different > 0 ? .open : .done
  }

  private mutating func answer(_ bytes: [UInt8], _ name: String, _ output: inout Writer) {
    var caseName: String?
    var diagnostics: [Diagnostic] = []
    do throws(Diagnostic) {
      let file = SourceFile(name: name, bytes: bytes, firstLine: number)
      let root = try JSONDocument(parsing: file, within: .line).root
      caseName = root["case"]?.string
      do throws(UnreadableConversation) {
        let change = change(in: try reader.conversation(root))
        guard !change.isEmpty else { return }
        different += 1
        output.add(lines: [change.json(ofCase: caseName)])
        return
      } catch {
        diagnostics = error.diagnostics
      }
    } catch {
      diagnostics = [error]
    }
    failed += 1
    output.add(lines: [ReplayLine.text(diagnostics, caseName)])
  }

  private mutating func change(in conversation: Conversation) -> GuidanceChange {
    GuidanceChange(from: old.guidance(in: conversation), to: new.guidance(in: conversation))
  }
}

extension CachedMachine {
  /// What follows from a conversation, as far as this questionnaire can hear it.
  mutating func guidance(in conversation: Conversation) -> Guidance {
    Guidance(evaluate(machine.heard(conversation)), of: machine.questionnaire)
  }
}
