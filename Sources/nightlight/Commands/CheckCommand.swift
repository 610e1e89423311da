internal import JSONSource
internal import Questions

/// `check`: everything that is wrong with questionnaires and their words, at once.
struct CheckCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    let folder = try desk.dataFolder()
    let today = desk.clock.today
    var (errors, isDecided) = (0, true)
    for file in try files(desk.arguments.operands, in: folder) {
      let check = try QuestionnaireCheck(file, on: today) { id throws(Failure) in
        try folder.catalogues(for: id.description)
      }
      desk.output.add(lines: check.lines)
      errors += check.errorCount
      isDecided = isDecided && check.isDecided
    }
    try desk.output.finish()
    return errors > 0 ? .badData : isDecided ? .done : .unavailable
  }

  /// The files named; every questionnaire there is, where none are.
  private static func files(_ paths: [String], in folder: DataFolder) throws(Failure)
    -> [SourceFile]
  {
    var files: [SourceFile] = []
    for id in paths.isEmpty ? folder.questionnaireIDs : [] {
      let file = try folder.questionnaire(id)
      files.append(SourceFile(name: "Questionnaires/\(file.name)", bytes: file.bytes))
    }
    for path in paths {
      do throws(FileTrouble) {
        let bytes = try Folder.read(path: path, atMost: JSONLimits.questionnaire.bytes)
        files.append(SourceFile(name: path, bytes: bytes))
      } catch {
        throw Failure(error.status, "cannot read \(path): \(error.reason)")
      }
    }
    return files
  }
}
