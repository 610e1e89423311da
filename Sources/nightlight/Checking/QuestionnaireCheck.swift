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
      (diagnostics, examples) = (loaded.diagnostics, nil)
      return
    }
    let examples = ExampleCheck(of: Machine(questionnaire), places: loaded.places)
    self.examples = examples
    let words = WordingFindings(of: questionnaire, in: try catalogues(questionnaire.id))
    diagnostics = loaded.diagnostics + examples.diagnostics + words.diagnostics
  }

  var errorCount: Int { diagnostics.count { $0.severity == .error } }

  /// The diagnostics, what is held back, and one line that sums it up.
  var lines: [String] {
    diagnostics.map(\.rendered) + heldLines + [summary]
  }

  private var heldLines: [String] {
    (questionnaire?.heldAdvice ?? []).map { advice in
      "\(name): held: '\(advice.id)' is written and not shown: \(advice.hold ?? "")"
    }
  }

  private var summary: String {
    let warnings = diagnostics.count - errorCount
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
