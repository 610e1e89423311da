internal import Authoring
internal import JSONSource
internal import Questions

/// `check --mutants`: whether a slip in a questionnaire would be noticed.
struct MutantsCommand {
  static func run(_ files: [SourceFile], _ desk: inout Desk) throws(Failure) -> ExitStatus {
    var (isLeft, isDecided) = (false, true)
    var report = JSONReport(.mutants)
    for file in files {
      let questionnaire = try QuestionnaireLoader.load(file, on: desk.clock.today)
        .orFailure(&desk.messages)
      let check: MutantCheck
      do throws(Diagnostic) {
        check = try ProofProgress.told(of: file.name) { told throws(Diagnostic) in
          try MutantCheck(of: file, questionnaire, progress: told)
        }
      } catch {
        throw Failure(.badData, error.rendered)
      }
      if desk.isJSON {
        report.add(check, of: file)
      } else {
        desk.output.add(lines: check.lines)
        try desk.output.finish()
      }
      isLeft = isLeft || !check.left.isEmpty
      isDecided = isDecided && check.notDecided.isEmpty
    }
    if desk.isJSON { desk.output.add(lines: [report.text]) }
    try desk.output.finish()
    return isLeft ? .open : isDecided ? .done : .unavailable
  }
}
