internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// `check --coverage`: what the examples of questionnaires show of all that can happen.
struct CoverageCommand {
  static func run(_ files: [(SourceFile, Folder)], _ desk: inout Desk) throws(Failure) -> ExitStatus
  {
    var report = JSONReport(.coverage)
    for (file, _) in files {
      let loaded = QuestionnaireLoader.load(file, on: nil)
      let machine = Machine(try loaded.orFailure(&desk.messages))
      let coverage = Coverage(
        of: machine, by: machine.questionnaire.examples.map(\.conversation))
      if desk.isJSON {
        report.add(coverage, of: file, places: loaded.places)
      } else {
        desk.output.add(
          lines: CoverageText(name: file.name, coverage: coverage, places: loaded.places).lines)
      }
    }
    if desk.isJSON { desk.output.add(lines: [report.text]) }
    try desk.output.finish()
    return .done
  }
}
