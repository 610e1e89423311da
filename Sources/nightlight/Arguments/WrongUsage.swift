internal import JSONSource

/// Why the arguments make no sense.
enum WrongUsage: Error, Hashable, Sendable {
  case unknownCommand(String)
  case unknownOption(String, for: Command?)
  case missingValue(OptionUse)
  case unexpectedValue(CommandOption)
  case unknownValue(String, OptionUse)
  case repeatedOption(CommandOption)
  case missingOperand(Command.Operand, of: Command)
  case unexpectedOperand(String, of: Command)

  /// The command whose help would put it right.
  var command: Command? {
    switch self {
    case .unknownOption(_, let command): command
    case .missingOperand(_, let command), .unexpectedOperand(_, let command): command
    case .unknownCommand, .missingValue, .unexpectedValue, .unknownValue, .repeatedOption: nil
    }
  }

  /// What is wrong, in the words that were typed.
  var message: String {
    switch self {
    case .unknownCommand(let text):
      "there is no command '\(text)'"
    case .unknownOption(let text, let command):
      command.map { "'\($0.rawValue)' takes no option '\(text)'" } ?? "there is no option '\(text)'"
    case .missingValue(let use):
      "--\(use.option.rawValue) needs a value: \(use.value.synopsis ?? "")"
    case .unexpectedValue(let option):
      "--\(option.rawValue) takes no value"
    case .unknownValue(let text, let use):
      "--\(use.option.rawValue) is \(use.value.synopsis ?? ""), not '\(text)'"
    case .repeatedOption(let option):
      "--\(option.rawValue) is given twice"
    case .missingOperand(let operand, let command):
      "'\(command.rawValue)' needs \(operand.name)"
    case .unexpectedOperand(let text, let command):
      "'\(command.rawValue)' has no use for '\(text)'"
    }
  }

  /// What was probably meant; nil where nothing comes close.
  var suggestion: String? {
    switch self {
    case .unknownCommand(let text):
      NearestName.nearest(to: text, among: Command.allCases.map(\.rawValue))
    case .unknownOption(let text, let command):
      NearestName.nearest(
        to: text, among: OptionUse.all(for: command).map { "--" + $0.option.rawValue })
    case .unknownValue(let text, let use):
      if case .oneOf(let choices) = use.value {
        NearestName.nearest(to: text, among: choices)
      } else {
        nil
      }
    case .missingValue, .unexpectedValue, .repeatedOption, .missingOperand, .unexpectedOperand:
      nil
    }
  }
}
