internal import Authoring
internal import Engine
internal import JSONSource
internal import Questions
internal import Storing
internal import Wording

/// All that can be said about one questionnaire and its words without running a session.
struct QuestionnaireCheck {
  let file: SourceFile
  /// What is wrong with the file, its examples, its words and its receipt; promises that do not
  /// hold stand in `ready`.
  var diagnostics: [Diagnostic]
  /// Nil where the file has an error.
  let ready: Ready?

  /// What can be said only of a file without errors.
  struct Ready {
    let machine: Machine
    let soundness: Soundness
    /// The words to tell of it in.
    let words: Words
  }

  /// Checks a file as of a day, on which its review must still stand.
  ///
  /// - Throws: when the catalogues of the questionnaire, asked for by its id, cannot be read.
  init(
    _ file: SourceFile, on today: CalendarDate,
    catalogues: (QuestionnaireID) throws(Failure) -> [SourceFile]
  ) throws(Failure) {
    self.file = file
    let loaded = QuestionnaireLoader.load(file, on: today)
    guard let questionnaire = loaded.questionnaire else {
      (diagnostics, ready) = (loaded.diagnostics, nil)
      return
    }
    let machine = Machine(questionnaire)
    let soundness = Soundness(
      of: machine, places: loaded.places,
      examples: ExampleCheck(of: machine, places: loaded.places),
      proof: ProofProgress.prove(machine, name: file.name))
    let wording = WordingFindings(of: questionnaire, in: try catalogues(questionnaire.id))
    diagnostics =
      loaded.diagnostics + soundness.examples.diagnostics + wording.diagnostics
      + soundness.undecided
    ready = Ready(
      machine: machine, soundness: soundness,
      words: Words(catalogues: wording.catalogues, language: .english))
  }

  var name: String { file.name }
  var digest: ContentDigest { ContentDigest(of: file.bytes) }
  var questionnaire: Questionnaire? { ready?.machine.questionnaire }

  var errorCount: Int {
    diagnostics.count { $0.severity == .error } + (ready?.soundness.breaches.count ?? 0)
  }

  var warningCount: Int { diagnostics.count { $0.severity == .warning } }

  /// Whether the proof came to an end within its limits.
  var isDecided: Bool { ready?.soundness.isDecided ?? true }
}
