/// What was asked of the program, read from its arguments.
enum Invocation: Hashable, Sendable {
  /// Nothing was asked: say what can be done next.
  case overview(Arguments)
  case help(Command?)
  case version
  case run(Command, Arguments)
}

/// The operands and options given to a command.
struct Arguments: Hashable, Sendable {
  var operands: [String] = []
  /// The options given, with their values; an option without a value has an empty one.
  var options: [CommandOption: String] = [:]

  /// The first operand, where there is one.
  var first: String? { operands.first }

  func has(_ option: CommandOption) -> Bool { options[option] != nil }

  subscript(option: CommandOption) -> String? { options[option] }
}
