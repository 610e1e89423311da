/// Reads arguments in the customary way: options may stand anywhere, `--name=value` and
/// `--name value` are alike, one-letter options may be joined, and nothing after `--` is an option.
struct ArgumentReader {
  private var rest: ArraySlice<String>
  private var command: Command?
  private var arguments = Arguments()
  private var optionsHaveEnded = false

  private init(_ arguments: [String]) { rest = arguments[...] }

  /// Reads the arguments that stand after the program's name.
  static func read(_ arguments: [String]) throws(WrongUsage) -> Invocation {
    var reader = ArgumentReader(arguments)
    return try reader.read()
  }

  /// Reads the arguments, and says what is wrong with them in the form the program ends with.
  static func invocation(_ arguments: [String]) throws(Failure) -> Invocation {
    var reader = ArgumentReader(arguments)
    do {
      return try reader.read()
    } catch {
      throw Failure(error, of: reader.command)
    }
  }

  private mutating func read() throws(WrongUsage) -> Invocation {
    while let argument = rest.popFirst() {
      if optionsHaveEnded || argument == "-" || !argument.hasPrefix("-") {
        try take(operand: argument)
      } else if argument == "--" {
        optionsHaveEnded = true
      } else if argument.hasPrefix("--") {
        try take(long: argument)
      } else {
        try take(short: argument)
      }
      if arguments.has(.help) { return .help(command) }
      if arguments.has(.version) { return .version }
    }
    guard let command else { return .overview(arguments) }
    try checkOperands(of: command)
    return .run(command, arguments)
  }

  private mutating func take(operand: String) throws(WrongUsage) {
    guard command != nil else {
      guard let named = Command(rawValue: operand) else { throw .unknownCommand(operand) }
      command = named
      return
    }
    arguments.operands.append(operand)
  }

  // MARK: Options

  private mutating func take(long argument: String) throws(WrongUsage) {
    let parts = argument.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let use = use(where: { $0.rawValue == name }) else {
      throw .unknownOption("--" + name, for: command)
    }
    let given = parts.count > 1 ? String(parts[1]) : nil
    switch use.value {
    case .none:
      guard given == nil else { throw .unexpectedValue(use.option) }
      try set(use, "")
    case .free, .oneOf:
      guard let value = given ?? rest.popFirst() else { throw .missingValue(use) }
      try set(use, value)
    }
  }

  /// Takes `-h`, joined ones such as `-hV`, and one with a value, such as `-oFILE` or `-o FILE`.
  private mutating func take(short argument: String) throws(WrongUsage) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let use = use(where: { $0.short == letter }) else {
        throw .unknownOption("-\(letter)", for: command)
      }
      switch use.value {
      case .none:
        try set(use, "")
      case .free, .oneOf:
        let value = letters.isEmpty ? rest.popFirst() : String(letters)
        letters = ""
        guard let value else { throw .missingValue(use) }
        try set(use, value)
      }
    }
  }

  private func use(where matches: (CommandOption) -> Bool) -> OptionUse? {
    OptionUse.all(for: command).first { matches($0.option) }
  }

  private mutating func set(_ use: OptionUse, _ value: String) throws(WrongUsage) {
    guard !arguments.has(use.option) else { throw .repeatedOption(use.option) }
    if case .oneOf(let choices) = use.value, !choices.contains(value) {
      throw .unknownValue(value, use)
    }
    arguments.options[use.option] = value
  }

  // MARK: Operands

  private func checkOperands(of command: Command) throws(WrongUsage) {
    let given = arguments.operands
    for (index, operand) in command.operands.enumerated()
    where operand.count == .once && index >= given.count {
      throw .missingOperand(operand, of: command)
    }
    let most = command.operands.last?.count == .repeated ? Int.max : command.operands.count
    if given.count > most { throw .unexpectedOperand(given[most], of: command) }
  }
}
