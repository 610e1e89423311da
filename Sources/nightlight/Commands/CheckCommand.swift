internal import JSONSource
internal import Questions

/// `check`: everything that is wrong with questionnaires and their words, at once.
struct CheckCommand {
  /// Another thing to be told about questionnaires than whether they are sound.
  private static let others: [CommandOption] = [.against, .coverage, .mutants]

  static func run(_ desk: inout Desk) throws(Failure) -> ExitStatus {
    try refuseWhatDoesNotGoTogether(desk.arguments)
    if let old = desk.arguments[.against] { return try AgainstCommand.run(old, &desk) }
    let folder = try desk.dataFolder()
    let files = try files(desk.arguments.operands, in: folder)
    if desk.arguments.has(.coverage) { return try CoverageCommand.run(files, &desk) }
    if desk.arguments.has(.mutants) { return try MutantsCommand.run(files.map(\.0), &desk) }
    return try check(files, in: folder, &desk)
  }

  private static func refuseWhatDoesNotGoTogether(_ arguments: Arguments) throws(Failure) {
    let asked = (others + [.receipts]).filter(arguments.has).map { "--\($0.rawValue)" }
    if asked.count > 1 {
      throw Failure(
        .wrongUsage, "\(asked[0]) and \(asked[1]) do not go together",
        help: "ask for one after the other")
    }
  }

  private static func check(
    _ files: [(SourceFile, Folder)], in folder: DataFolder, _ desk: inout Desk
  ) throws(Failure) -> ExitStatus {
    let today = desk.clock.today
    let mode = desk.arguments[.receipts].flatMap(ReceiptKeeping.Mode.init)
    var (errors, isDecided) = (0, true)
    var report = JSONReport(.check)
    for (file, place) in files {
      var check = try QuestionnaireCheck(file, on: today) { id throws(Failure) in
        try folder.catalogues(for: id.description)
      }
      if let mode {
        try ReceiptKeeping(mode: mode, folder: DataFolder.receipts(in: place)).keep(&check)
      }
      if desk.isJSON {
        report.add(check)
      } else {
        let path = desk.arguments.operands.isEmpty ? place.path(of: file.baseName) : file.name
        desk.output.add(lines: CheckText(check: check, path: path).lines)
        try desk.output.finish()
      }
      errors += check.errorCount
      isDecided = isDecided && check.isDecided
    }
    if desk.isJSON { desk.output.add(lines: [report.text]) }
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

extension Desk {
  /// Whether what `check` finds is for another program.
  var isJSON: Bool { arguments[.format] == "json" }
}

extension SourceFile {
  /// Its name without the folder.
  fileprivate var baseName: String { name.split(separator: "/").last.map(String.init) ?? name }
}
