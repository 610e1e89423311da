/// `completions`: the script by which a shell completes what is typed.
struct CompletionsCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let typed = desk.operand(0)
    guard let shell = Completions(rawValue: typed) else {
      let shells = Completions.allCases.map(\.rawValue).joined(separator: " and ")
      throw Failure(.wrongUsage, "there are completions for \(shells), not for '\(typed)'")
    }
    // Without questionnaires there is nothing to offer for them, and everything else is as it was.
    let questionnaires = (try? desk.dataFolder())?.questionnaireIDs ?? []
    desk.output.add(lines: shell.script(questionnaires: questionnaires.sorted()))
    try desk.output.finish()
    return .done
  }
}
