/// The help of a command or of the program, written from the table of commands.
struct HelpPage {
  let command: Command?

  var lines: [String] {
    guard let command else { return programLines }
    let operands = command.operands.map { " " + $0.synopsis }.joined()
    var lines = ["Usage: nightlight \(command.rawValue)\(operands) [option…]", ""]
    lines.append(sentence(command.summary))
    if !command.options.isEmpty { lines += ["", "Options"] + rows(of: command.options) }
    return lines + ["", "Options of every command"] + rows(of: OptionUse.global)
  }

  private var programLines: [String] {
    let commands = Command.allCases.map { command in
      let operands = command.operands.map { " " + $0.synopsis }.joined()
      return (command.rawValue + operands, command.summary)
    }
    return [
      "Usage: nightlight COMMAND [argument…] [option…]", "",
      "Guided questionnaires for keeping babies safe, gone through with a parent.", "",
      "Commands",
    ] + aligned(commands)
      + ["", "Options of every command"] + rows(of: OptionUse.global)
      + ["", "For one command: nightlight COMMAND --help"]
  }

  private func rows(of uses: [OptionUse]) -> [String] {
    aligned(
      uses.map { use in
        let short = use.option.short.map { "-\($0), " } ?? ""
        let value = use.value.synopsis.map { " " + $0 } ?? ""
        return ("\(short)--\(use.option.rawValue)\(value)", use.summary)
      })
  }

  /// A name a line, and its meaning beside it; below it, where the name is long.
  private func aligned(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.count).filter { $0 <= Self.longest }.max() ?? 0
    let indent = String(repeating: " ", count: width + 4)
    var lines: [String] = []
    for (name, meaning) in rows {
      if name.count <= width {
        let gap = String(repeating: " ", count: width - name.count + 2)
        lines.append("  " + name + gap + meaning)
      } else {
        lines += ["  " + name, indent + meaning]
      }
    }
    return lines
  }

  private static let longest = 48

  private func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
