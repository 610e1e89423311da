internal import Proving

/// What was asked, done: from arguments to an exit status.
struct Program {
  let environment: Environment
  let clock: Clock

  /// The version, which every session and record names.
  static let version = "0.1.0"

  /// The version together with that of its prover: what one has found sound is found anew by
  /// another.
  static let prover = "\(version)+prover.\(Prover.version)"

  func run(_ arguments: some Sequence<String>) -> ExitStatus {
    var messages = Writer.standardError
    do {
      return try run(ArgumentReader.invocation(Array(arguments)))
    } catch {
      messages.add(lines: messages.fitted(error.lines, environment))
      // With no way left to say so, the exit status says it.
      try? messages.flush()
      return error.status
    }
  }

  private func run(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    var output = Writer.standardOutput
    switch invocation {
    case .help(let command):
      output.add(lines: output.fitted(HelpPage(command: command).lines, environment))
    case .version:
      output.add(lines: ["nightlight \(Self.version)"])
    case .overview(let arguments):
      output.add(lines: output.fitted(Overview(desk(arguments)).lines, environment))
    case .run(let command, let arguments):
      return try run(command, at: desk(arguments))
    }
    try output.finish()
    return .done
  }

  private func run(_ command: Command, at desk: Desk) throws(Failure) -> ExitStatus {
    var desk = desk
    switch command {
    case .replay: return try ReplayCommand.run(&desk)
    case .list: return try ListCommand.run(&desk)
    case .verify: return try VerifyCommand.run(&desk)
    case .show: return try ShowCommand.run(&desk)
    case .draw: return try DrawCommand.run(&desk)
    case .talk: return try TalkCommand.run(&desk)
    case .resume: return try ResumeCommand.run(&desk)
    case .after: return try AfterCommand.run(&desk)
    case .advice: return try AdviceCommand.run(&desk)
    case .card: return try CardCommand.run(&desk)
    case .record: return try RecordCommand.run(&desk)
    case .check: return try CheckCommand.run(&desk)
    case .settings: return try SettingsCommand.run(&desk)
    case .completions: return try CompletionsCommand.run(&desk)
    case .manual: return try ManualCommand.run(&desk)
    case .discharge: return try DischargeCommand.run(&desk)
    case .audit: return try AuditCommand.run(&desk)
    case .handover: return try HandoverCommand.run(&desk)
    case .take: return try TakeCommand.run(&desk)
    }
  }

  private func desk(_ arguments: Arguments) -> Desk {
    Desk(
      arguments, environment: environment, clock: clock, randomness: SystemRandomNumberGenerator(),
      output: .standardOutput, messages: .standardError)
  }
}
