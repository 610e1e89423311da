internal import JSONSource
internal import Questions
internal import Wording

/// What is wrong with the words of a questionnaire.
struct WordingFindings {
  let diagnostics: [Diagnostic]

  init(of questionnaire: Questionnaire, in files: [SourceFile]) {
    var diagnostics: [Diagnostic] = []
    for file in files {
      do throws(Diagnostic) {
        _ = try Catalogue(reading: file)
      } catch {
        diagnostics.append(error)
      }
    }
    self.diagnostics = diagnostics
  }
}
