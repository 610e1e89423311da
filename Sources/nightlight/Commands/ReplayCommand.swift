internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions

/// `replay`: answers in, advice out, a line each, however many there are.
struct ReplayCommand {
  private let reader: ConversationReader
  private let machine: Machine
  private let name: String
  private var number = 0
  private var failed = 0

  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    if let other = desk.arguments[.against] {
      return try ReplayAgainstCommand.run(other, &desk)
    }
    try checkOperands(desk.arguments)
    let file = try questionnaire(&desk)
    let questionnaire = try QuestionnaireLoader.load(file, on: nil).orFailure(&desk.messages)
    let path = path(desk.arguments)
    var command = ReplayCommand(questionnaire, name: path == "-" ? "standard input" : path)
    let input = try FileLines(path: path)
    try command.replay(input, to: &desk.output)
    guard command.failed > 0 else { return .done }
    throw Failure(.badData, "\(command.failed) of \(command.number) lines could not be read")
  }

  /// Without another version to hold them against, what is replayed is always named.
  static func checkOperands(_ arguments: Arguments) throws(Failure) {
    if arguments.operands.isEmpty {
      throw Failure(.missingOperand(Command.replay.operands[0], of: .replay))
    }
    if arguments.has(.caseReference) {
      throw Failure(
        .wrongUsage, "'replay --case' needs --against", help: "see nightlight replay --help")
    }
  }

  /// The questionnaire that is named, or that lies at a path: whatever has a `/` in it or ends in
  /// `.json`.
  static func questionnaire(_ desk: inout Desk) throws(Failure) -> SourceFile {
    let named = desk.operand(0)
    return named.contains("/") || named.hasSuffix(".json")
      ? try CheckCommand.file(named) : try desk.dataFolder().questionnaire(named)
  }

  /// The file of conversations; without one they come from the standard input.
  static func path(_ arguments: Arguments) -> String {
    arguments.operands.count > 1 ? arguments.operands[1] : "-"
  }

  private init(_ questionnaire: Questionnaire, name: String) {
    reader = ConversationReader(questionnaire)
    machine = Machine(questionnaire)
    self.name = name
  }

  private mutating func replay(_ input: consuming FileLines, to output: inout Writer)
    throws(Failure)
  {
    while let line = try input.next() { try answer(line, to: &output) }
    try output.finish()
  }

  private mutating func answer(_ line: LineSplitter.Line, to output: inout Writer)
    throws(Failure)
  {
    number += 1
    let answer: ReplayLine
    switch line {
    case .complete(let bytes):
      if bytes.isEmpty { return }
      answer = ReplayLine(bytes, from: name, number: number, reader: reader, machine: machine)
    case .tooLong:
      answer = .tooLong(name, number: number)
    }
    if !answer.isRead { failed += 1 }
    output.add(lines: [answer.text])
    try output.flushIfLarge()
  }
}
