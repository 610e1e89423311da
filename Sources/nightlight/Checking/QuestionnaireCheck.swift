internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions
internal import Wording

/// All that can be said about one questionnaire and its words without running a session.
struct QuestionnaireCheck {
  let name: String
  let questionnaire: Questionnaire?
  let diagnostics: [Diagnostic]
  let examples: ExampleCheck?
  let proof: ProofCheck?

  /// Checks a file as of a day, on which its review must still stand.
  ///
  /// - Throws: when the catalogues of the questionnaire, asked for by its id, cannot be read.
  init(
    _ file: SourceFile, on today: CalendarDate,
    catalogues: (QuestionnaireID) throws(Failure) -> [SourceFile]
  ) throws(Failure) {
    let loaded = QuestionnaireLoader.load(file, on: today)
    (name, questionnaire) = (file.name, loaded.questionnaire)
    guard let questionnaire else {
      (diagnostics, examples, proof) = (loaded.diagnostics, nil, nil)
      return
    }
    let machine = Machine(questionnaire)
    let examples = ExampleCheck(of: machine, places: loaded.places)
    self.examples = examples
    proof = ProofCheck(of: machine, places: loaded.places, name: name)
    let words = WordingFindings(of: questionnaire, in: try catalogues(questionnaire.id))
    diagnostics = loaded.diagnostics + examples.diagnostics + words.diagnostics
  }

  var errorCount: Int {
    diagnostics.count { $0.severity == .error } + (proof?.diagnostics.count ?? 0)
  }

  /// Whether the proof came to an end within its limits.
  var isDecided: Bool { proof?.isDecided ?? true }

  /// The diagnostics, what is held back, and one line that sums it up.
  var lines: [String] {
    diagnostics.map(\.rendered) + (proof?.lines ?? []) + heldLines + [summary]
  }

  private var heldLines: [String] {
    (questionnaire?.heldAdvice ?? []).map { advice in
      "\(name): held: '\(advice.id)' is written and not shown: \(advice.hold ?? "")"
    }
  }

  private var summary: String {
    let warnings = diagnostics.count { $0.severity == .warning }
    var parts = [
      counted(errorCount, "error", "errors"), counted(warnings, "warning", "warnings"),
    ]
    if let examples { parts.append("\(examples.holding) of \(examples.count) examples hold") }
    if let questionnaire {
      parts.append(counted(questionnaire.heldAdvice.count, "rule held", "rules held"))
      parts.append(questionnaire.review.status.rawValue)
    }
    return "\(name): " + parts.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
