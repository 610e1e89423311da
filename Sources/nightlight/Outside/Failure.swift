/// Why a command did not do what was asked, and what would put it right.
struct Failure: Error, Hashable, Sendable {
  let status: ExitStatus
  /// What is wrong: lower case, no full stop.
  let message: String
  /// What can be done about it, a line each.
  let help: [String]

  init(_ status: ExitStatus, _ message: String, help: String...) {
    (self.status, self.message, self.help) = (status, message, help)
  }

  /// Wrong usage, of a command where one was named: its page of help puts it right.
  init(_ usage: WrongUsage, of command: Command? = nil) {
    let page =
      (usage.command ?? command).map { "nightlight \($0.rawValue) --help" } ?? "nightlight --help"
    let suggestion = usage.suggestion.map { ["did you mean '\($0)'?"] } ?? []
    (status, message) = (.wrongUsage, usage.message)
    help = suggestion + ["see \(page)"]
  }

  /// The lines for the error output.
  var lines: [String] { ["nightlight: " + message] + help.map { "  help: " + $0 } }
}
