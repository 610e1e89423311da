/// Completion for bash.
struct BashCompletion {
  let questionnaires: [String]

  var lines: [String] {
    let commands = Command.allCases.map(\.rawValue)
    return [
      "# Completion of nightlight for bash; written by `nightlight completions bash`.",
      "_nightlight() {",
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\"",
      "  local command= part",
      "  # bash takes --name=value apart.",
      "  if [ \"$word\" = = ]; then word=",
      "  elif [ \"$before\" = = ]; then before=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi",
      "  for part in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
      "    case \"$part\" in",
      "      \(commands.joined(separator: "|"))) command=\"$part\"; break ;;",
      "    esac",
      "  done",
      "  COMPREPLY=()",
      "  case \"$command $before\" in",
    ] + Command.allCases.flatMap(values) + globalValues + [
      "  esac",
      "  case \"$command\" in",
      "    '') \(reply("-W", commands + spellings(of: OptionUse.global))) ;;",
    ] + Command.allCases.map(operands) + [
      "  esac",
      "}",
      "complete -F _nightlight nightlight",
    ]
  }

  /// What stands behind an option of a command.
  private func values(of command: Command) -> [String] {
    command.options.compactMap { line(for: $0, behind: command.rawValue) }
  }

  private var globalValues: [String] { OptionUse.global.compactMap { line(for: $0, behind: nil) } }

  private func line(for use: OptionUse, behind command: String?) -> String? {
    guard use.value != .none else { return nil }
    let patterns = use.spellings.map { spelling in
      command.map { "'\($0) \(spelling)'" } ?? "*' \(spelling)'"
    }
    return "    \(patterns.joined(separator: "|"))) \(reply(to: Completed(use.value)))return ;;"
  }

  private func reply(to completed: Completed) -> String {
    switch completed {
    case .words(let words): reply("-W", words) + "; "
    case .files: reply("-f") + "; "
    case .folders: reply("-d") + "; "
    case .nothing: ""
    }
  }

  private func operands(of command: Command) -> String {
    let operands = command.operands.map { Completed($0, questionnaires: questionnaires) }
    let words = operands.flatMap { operand in
      if case .words(let words) = operand { words } else { [String]() }
    }
    let files = operands.contains(.files) ? "-f " : ""
    let options = spellings(of: OptionUse.all(for: command))
    return "    \(command.rawValue)) \(reply(files + "-W", words + options)) ;;"
  }

  private func spellings(of uses: [OptionUse]) -> [String] {
    uses.map { "--" + $0.option.rawValue }
  }

  private func reply(_ how: String, _ words: [String]? = nil) -> String {
    let list = words.map { " '\($0.joined(separator: " "))'" } ?? ""
    return "COMPREPLY=($(compgen \(how)\(list) -- \"$word\"))"
  }
}
