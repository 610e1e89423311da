/// What a shell offers when Tab is pressed, written from the table of commands.
///
/// Nothing of the store is ever offered: words and cases are not for whoever looks over a shoulder.
enum Completions: String, Hashable, Sendable, CaseIterable {
  case bash, zsh

  /// The whole script, which offers these names where a questionnaire is wanted.
  func script(questionnaires: [String]) -> [String] {
    switch self {
    case .bash: BashCompletion(questionnaires: questionnaires).lines
    case .zsh: ZshCompletion(questionnaires: questionnaires).lines
    }
  }
}

/// What may stand in a place of a command line.
enum Completed: Hashable, Sendable {
  case words([String])
  case files, folders
  case nothing

  init(_ value: OptionUse.Value) {
    switch value {
    case .none: self = .nothing
    case .oneOf(let choices): self = .words(choices)
    case .free("FILE"): self = .files
    case .free("DIR"): self = .folders
    case .free("AUDIENCE"): self = .words(["parent", "practitioner"])
    case .free: self = .nothing
    }
  }

  init(_ operand: Command.Operand, questionnaires: [String]) {
    switch operand.name {
    case "QUESTIONNAIRE": self = .words(questionnaires)
    case "SHELL": self = .words(Completions.allCases.map(\.rawValue))
    case let name where name.hasPrefix("FILE"): self = .files
    default: self = .nothing
    }
  }
}

extension OptionUse {
  /// The ways in which it is typed: `--output`, `-o`.
  var spellings: [String] {
    ["--" + option.rawValue] + (option.short.map { ["-\($0)"] } ?? [])
  }
}
