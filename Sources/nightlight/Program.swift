/// What was asked, done: from arguments to an exit status.
struct Program {
  let environment: Environment
  /// The version, which every session and record names.
  static let version = "0.1.0"

  func run(_ arguments: some Sequence<String>) -> ExitStatus {
    var output = Writer.standardOutput
    var messages = Writer.standardError
    do {
      return try run(ArgumentReader.invocation(Array(arguments)), &output, &messages)
    } catch {
      messages.add(lines: error.lines)
      // With no way left to say so, the exit status says it.
      try? messages.flush()
      return error.status
    }
  }

  private func run(
    _ invocation: Invocation, _ output: inout Writer, _ messages: inout Writer
  ) throws(Failure) -> ExitStatus {
    switch invocation {
    case .help(let command):
      output.add(lines: HelpPage(command: command).lines)
    case .version:
      output.add(lines: ["nightlight \(Self.version)"])
    case .overview:
      output.add(lines: [])
    case .run:
      output.add(lines: [])
    }
    try output.finish()
    return .done
  }
}
