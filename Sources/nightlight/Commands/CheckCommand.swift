internal import JSONSource
internal import Questions

/// `check`: everything that is wrong with questionnaires and their words, at once.
struct CheckCommand {
  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    if let old = desk.arguments[.against] { return try AgainstCommand.run(old, &desk) }
    let folder = try desk.dataFolder()
    if desk.arguments.has(.coverage) {
      return try CoverageCommand.run(try files(desk.arguments.operands, in: folder), &desk)
    }
    if desk.arguments.has(.mutants) {
      return try MutantsCommand.run(
        try files(desk.arguments.operands, in: folder).map(\.0), &desk)
    }
    let today = desk.clock.today
    let isJSON = desk.arguments[.format] == "json"
    let mode = desk.arguments[.receipts].flatMap(ReceiptKeeping.Mode.init)
    var (errors, isDecided) = (0, true)
    var report = CheckJSON()
    for (file, place) in try files(desk.arguments.operands, in: folder) {
      var check = try QuestionnaireCheck(file, on: today) { id throws(Failure) in
        try folder.catalogues(for: id.description)
      }
      if let mode {
        try ReceiptKeeping(mode: mode, folder: DataFolder.receipts(in: place)).keep(&check)
      }
      if isJSON {
        report.add(check)
      } else {
        desk.output.add(lines: CheckText(check: check).lines)
        try desk.output.finish()
      }
      errors += check.errorCount
      isDecided = isDecided && check.isDecided
    }
    if isJSON { desk.output.add(lines: [report.text]) }
    try desk.output.finish()
    return errors > 0 ? .badData : isDecided ? .done : .unavailable
  }

  /// The files named, and the folder that each lies in; every questionnaire there is, where none are.
  private static func files(_ paths: [String], in folder: DataFolder) throws(Failure)
    -> [(SourceFile, Folder)]
  {
    var files: [(SourceFile, Folder)] = []
    for id in paths.isEmpty ? folder.questionnaireIDs : [] {
      let file = try folder.questionnaire(id)
      files.append(
        (
          SourceFile(name: "Questionnaires/\(file.name)", bytes: file.bytes),
          folder.questionnaires
        ))
    }
    for path in paths { files.append((try file(path), Folder.holding(path))) }
    return files
  }

  static func file(_ path: String) throws(Failure) -> SourceFile {
    do throws(FileTrouble) {
      let bytes = try Folder.read(path: path, atMost: JSONLimits.questionnaire.bytes)
      return SourceFile(name: path, bytes: bytes)
    } catch {
      throw Failure(error.status, "cannot read \(path): \(error.reason)")
    }
  }
}
