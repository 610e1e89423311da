internal import Authoring
internal import Engine
internal import JSONSource
internal import Proving
internal import Questions

/// `check FILE --against OLD`: what changes for families when a file takes the place of an older
/// one.
struct AgainstCommand {
  static func run(_ oldPath: String, _ desk: inout Desk) throws(Failure) -> ExitStatus {
    guard desk.arguments.operands.count == 1, !desk.arguments.has(.mutants) else {
      throw Failure(
        .wrongUsage, "'check --against' compares one FILE with an older one",
        help: "nightlight check NEW.json --against OLD.json")
    }
    let newPath = desk.operand(0)
    let (oldFile, newFile) = (try CheckCommand.file(oldPath), try CheckCommand.file(newPath))
    let old = try loaded(oldFile, &desk)
    let new = try loaded(newFile, &desk)
    let impact: Impact
    do throws(Incomparable) {
      impact = try ProofProgress.told(of: newPath) { told throws(Incomparable) in
        try Impact.of(replacing: old.machine, by: new.machine, progress: told)
      }
    } catch {
      throw Failure(.unavailable, "\(newPath) cannot be held against \(oldPath): \(error.words)")
    }
    let undecided = UndecidedChanges(impact, from: old, to: new).diagnostics
    if desk.isJSON {
      var report = JSONReport(.impact)
      report.add(
        impact, from: oldFile, to: newFile, new.machine.questionnaire, notDecided: undecided)
      desk.output.add(lines: [report.text])
    } else {
      desk.output.add(
        lines: undecided.map(\.rendered)
          + ImpactReport(impact: impact, old: oldPath, new: newPath).lines)
    }
    try desk.output.finish()
    guard impact.isDecided else { return .unavailable }
    return impact.changes.isEmpty ? .done : .open
  }

  private static func loaded(_ file: SourceFile, _ desk: inout Desk) throws(Failure)
    -> UndecidedChanges.Side
  {
    let loaded = QuestionnaireLoader.load(file, on: nil)
    return UndecidedChanges.Side(
      machine: Machine(try loaded.orFailure(&desk.messages)), places: loaded.places)
  }

  /// A questionnaire ready to run, whatever became of its review since.
  static func machine(_ path: String, _ desk: inout Desk) throws(Failure) -> Machine {
    try loaded(CheckCommand.file(path), &desk).machine
  }
}

extension Incomparable {
  var words: String {
    switch self {
    case .state(let id): "'\(id)' is something else in each"
    case .tooFine(let id): "'\(id)' has too many answers in both together"
    case .age: "the baby's age follows from other questions"
    case .notDecided: "they are beyond the limits of the proof"
    }
  }
}
