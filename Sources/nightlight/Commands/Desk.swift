internal import JSONSource

/// What a command works at: what it was given, and the ways out for its words.
struct Desk {
  let arguments: Arguments
  let environment: Environment
  let clock: Clock
  /// Where names that nobody can guess come from.
  var randomness: any RandomNumberGenerator
  /// Data.
  var output: Writer
  /// Messages about the data.
  var messages: Writer

  init(
    _ arguments: Arguments, environment: Environment, clock: Clock,
    randomness: some RandomNumberGenerator, output: Writer, messages: Writer
  ) {
    (self.arguments, self.environment, self.clock) = (arguments, environment, clock)
    (self.randomness, self.output, self.messages) = (randomness, output, messages)
  }

  /// The operand at a place, which the table of commands promises.
  ///
  /// - Precondition: the command needs that many operands.
  func operand(_ index: Int) -> String {
    precondition(index < arguments.operands.count, "an operand that the command does not need")
    return arguments.operands[index]
  }

  /// Where the questionnaires and the words are.
  ///
  /// - Throws: when they are nowhere.
  func dataFolder() throws(Failure) -> DataFolder {
    try DataFolder(
      option: arguments[.data], environment: environment, program: ProgramPath.current)
  }

  /// The words of this version of the program, for sessions whose own are too old to know them.
  var interface: SourceFile? { (try? dataFolder())?.interface }
}
