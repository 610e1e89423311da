/// Completion for zsh.
struct ZshCompletion {
  let questionnaires: [String]

  var lines: [String] {
    [
      "#compdef nightlight",
      "# Completion of nightlight for zsh; written by `nightlight completions zsh`.",
      "_nightlight() {",
      "  local context state state_descr line",
      "  typeset -A opt_args",
      "  local -a commands",
      "  commands=(",
    ] + Command.allCases.map { "    '\($0.rawValue):\(quoted($0.summary))'" } + [
      "  )",
      "  _arguments -C \\",
    ] + OptionUse.global.flatMap(argument) + [
      "    '1: :->command' '*:: :->rest'",
      "  case $state in",
      "    command) _describe -t commands 'command' commands ;;",
      "    rest)",
      "      case $words[1] in",
    ] + Command.allCases.flatMap(arguments) + [
      "      esac ;;",
      "  esac",
      "}",
      "if [ \"$funcstack[1]\" = _nightlight ]; then _nightlight \"$@\"; "
        + "else compdef _nightlight nightlight; fi",
    ]
  }

  private func arguments(of command: Command) -> [String] {
    let operands = command.operands.enumerated().map { place, operand in
      let completed = action(Completed(operand, questionnaires: questionnaires))
      let position = operand.count == .repeated ? "*" : "\(place + 1)"
      return "    '\(position):\(operand.name):\(completed)' \\"
    }
    let options = OptionUse.all(for: command).flatMap(argument)
    let parts = (options + operands).map { "      " + $0 }
    return ["        \(command.rawValue)) _arguments \\"] + parts + ["          && return ;;"]
  }

  /// An option, once for each way to type it.
  private func argument(_ use: OptionUse) -> [String] {
    let value = use.value.synopsis.map {
      ":\($0.replacing("|", with: " ")):\(action(Completed(use.value)))"
    }
    return use.spellings.map { spelling in
      let sign = value != nil && spelling.hasPrefix("--") ? "=" : ""
      return "    '\(spelling)\(sign)[\(quoted(use.summary))]\(value ?? "")' \\"
    }
  }

  private func action(_ completed: Completed) -> String {
    switch completed {
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .files: "_files"
    case .folders: "_files -/"
    case .nothing: " "
    }
  }

  /// Text between single quotes, in which zsh gives a meaning to colons and brackets.
  private func quoted(_ text: String) -> String {
    text.replacing("'", with: "'\\''").replacing(":", with: "\\:").replacing("[", with: "\\[")
      .replacing("]", with: "\\]")
  }
}
