internal import Questions

/// The manual page, in mdoc: the table of commands, and what stands around it.
struct ManualPage {
  /// The day that stands on it.
  let day: CalendarDate
  /// The version of the program.
  let version: String

  var lines: [String] {
    [
      ".Dd \(Self.months[day.month - 1]) \(day.day), \(day.year)", ".Dt NIGHTLIGHT 1",
      ".Os \"Nightlight \(version)\"", ".Sh NAME", ".Nm nightlight",
      ".Nd guided questionnaires for keeping babies safe", ".Sh SYNOPSIS", ".Nm",
      ".Op Ar command", ".Op Ar argument ...", ".Op Ar option ...", ".Sh DESCRIPTION",
    ] + Self.description + [".Sh COMMANDS", ".Bl -tag -width Ds"]
      + Command.allCases.flatMap(entry) + [".El", ".Sh OPTIONS"]
      + ["Every command takes these.", ".Bl -tag -width Ds"] + OptionUse.global.flatMap(option)
      + [".El"] + Self.ending
  }

  // MARK: The table

  private func entry(_ command: Command) -> [String] {
    let operands = command.operands.map { operand in
      switch operand.count {
      case .once: " Ar \(operand.name)"
      case .optional: " Op Ar \(operand.name)"
      case .repeated: " Op Ar \(operand.name) ..."
      }
    }.joined()
    let options = command.options.flatMap(option)
    return [".It Cm \(command.rawValue)\(operands)"] + text(sentence(command.summary))
      + (options.isEmpty ? [] : [".Bl -tag -width Ds"] + options + [".El"])
  }

  private func option(_ use: OptionUse) -> [String] {
    let short = use.option.short.map { "Fl \($0) , " } ?? ""
    let value = use.value.synopsis.map { " Ar \($0.replacing("|", with: " \\*(Ba "))" } ?? ""
    return [".It \(short)Fl -\(use.option.rawValue)\(value)"] + text(sentence(use.summary))
  }

  /// Lines in which nothing is a request: a line that begins with a point or an apostrophe would be.
  private func text(_ text: String) -> [String] {
    let escaped = text.replacing("\\", with: "\\e")
    let isRequest = escaped.first == "." || escaped.first == "'"
    return [isRequest ? "\\&" + escaped : escaped]
  }

  private func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  // MARK: What stands around it

  private static let description = [
    ".Nm",
    "goes through a questionnaire with a parent: it asks, listens, explains, and says what follows",
    "from the answers as advice on keeping a baby safe.",
    "It supports the judgement of a health visitor or midwife, and never replaces it.",
    ".Pp",
    "Without a command it says in a few lines what can be done next.",
    "Every answer is on the disk before the next question comes.",
    "A session can be paused anywhere and gone on with by its word, five letters that are printed",
    "when it is paused.",
    ".Pp",
    "Options may stand anywhere, and after",
    ".Fl -",
    "nothing is an option.",
    "Data goes to the standard output, and messages go to the standard error.",
  ]

  private static let ending: [String] =
    [
      ".Sh ENVIRONMENT", ".Bl -tag -width NIGHTLIGHT_STORE", ".It Ev NIGHTLIGHT_STORE",
      "Where sessions are kept, where",
      ".Fl -store",
      "is not given.", ".It Ev NIGHTLIGHT_DATA", "Where questionnaires and words are.",
      ".It Ev XDG_DATA_HOME , Ev XDG_CONFIG_HOME",
      "The folders for data and for settings of this user.", ".It Ev NO_COLOR", "No colour.", ".El",
      ".Sh FILES", ".Bl -tag -width Ds", ".It Pa ~/.local/share/nightlight",
      "The sessions.", ".It Pa ~/.config/nightlight/settings.json",
      "Who you are, and the numbers of your area.", ".El", ".Sh EXIT STATUS",
      ".Bl -tag -width Ds",
    ] + ExitStatus.allCases.flatMap { [".It \($0.rawValue)", $0.meaning] } + [
      ".El", ".Sh EXAMPLES", "Go through a questionnaire with a parent:",
      ".Pp", ".Dl nightlight talk co-sleeping", ".Pp",
      "See who was given which message, over all visits:", ".Pp", ".Dl nightlight discharge C-4471",
      ".Pp", "Count what was done in three months, team by team:", ".Pp",
      ".Dl nightlight audit --from 2026-04-01 --to 2026-06-30 --by team",
    ]
}

extension ExitStatus {
  /// What it tells, in a sentence.
  fileprivate var meaning: String {
    switch self {
    case .done: "Done, or paused on purpose."
    case .open: "Done, and something is open or different."
    case .wrongUsage: "The arguments make no sense."
    case .badData: "A bad questionnaire, or a damaged record."
    case .noInput: "There is no such input, or the input ended early."
    case .unavailable: "Something that is needed is not available."
    case .ourFault: "A fault of the program."
    case .outOfResources: "Out of memory or of file descriptors."
    case .cannotCreate: "A file or folder could not be made."
    case .notWritten: "Something was not saved or not written."
    case .inUse: "In use by another process."
    case .notAllowed:
      "Others may read the files, or the thing asked for is kept from this audience."
    case .wrongSettings: "The settings are wrong, or cannot be read."
    case .interrupted: "Interrupted from the keyboard."
    }
  }
}
