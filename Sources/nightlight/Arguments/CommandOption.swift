/// An option, known by its long name.
enum CommandOption: String, Hashable, Sendable, CaseIterable {
  case store, data, demo, plain
  case noColor = "no-color"
  case help, version
  case caseReference = "case"
  case all, language, on
  case format = "as"
  case audience, output
  case example
  case receipts, unproved, coverage, conversations
  case from, to, by
  case against, mutants

  /// The one-letter name, where there is a customary one.
  var short: Character? {
    switch self {
    case .help: "h"
    case .version: "V"
    case .output: "o"
    case .store, .data, .demo, .plain, .noColor, .caseReference, .all, .language, .on, .format,
      .audience, .example, .receipts, .unproved, .coverage,
      .conversations, .from, .to, .by, .against, .mutants:
      nil
    }
  }
}

/// An option as some command takes it.
struct OptionUse: Hashable, Sendable {
  let option: CommandOption
  let value: Value
  let summary: String

  init(_ option: CommandOption, _ value: Value, _ summary: String) {
    (self.option, self.value, self.summary) = (option, value, summary)
  }

  enum Value: Hashable, Sendable {
    case none
    /// Any text; the name stands for it in help.
    case free(String)
    case oneOf([String])

    /// What stands for the value in help, such as `FILE` or `text|html`.
    var synopsis: String? {
      switch self {
      case .none: nil
      case .free(let name): name
      case .oneOf(let choices): choices.joined(separator: "|")
      }
    }
  }

  /// The options that every command takes.
  static let global = [
    OptionUse(.store, .free("DIR"), "where sessions are kept, instead of $NIGHTLIGHT_STORE"),
    OptionUse(
      .data, .free("DIR"), "where questionnaires and words are, instead of $NIGHTLIGHT_DATA"),
    OptionUse(.demo, .none, "use the store for trying things out, which is not encrypted"),
    OptionUse(.plain, .none, "no more than lines of text, 72 columns wide, on a terminal too"),
    OptionUse(.noColor, .none, "no colour; none is ever needed to understand"),
    OptionUse(.help, .none, "this page"),
    OptionUse(.version, .none, "the version of the program"),
  ]

  /// The options of a command, its own first; of the program, where there is none.
  static func all(for command: Command?) -> [OptionUse] { (command?.options ?? []) + global }
}
