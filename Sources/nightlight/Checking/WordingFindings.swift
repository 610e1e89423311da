internal import Authoring
internal import JSONSource
internal import Questions
internal import Wording

/// What is wrong with the words of a questionnaire.
struct WordingFindings {
  let diagnostics: [Diagnostic]
  /// Those that could be read.
  let catalogues: [Catalogue]

  /// - Parameters:
  ///   - questionnaire: whose words they are.
  ///   - files: its catalogues, its own first, then those of every questionnaire, then that of the
  ///     interface.
  init(of questionnaire: Questionnaire, in files: [SourceFile]) {
    var (catalogues, diagnostics): ([Catalogue], [Diagnostic]) = ([], [])
    for file in files {
      do throws(Diagnostic) {
        catalogues.append(try Catalogue(reading: file))
      } catch {
        diagnostics.append(error)
      }
    }
    let isInterface = { (catalogue: Catalogue) in catalogue.name == "nightlight.xcstrings" }
    if let own = catalogues.first, diagnostics.isEmpty {
      let knowability = Knowability(facts: questionnaire.facts)
      diagnostics = WordingCheck.diagnostics(
        of: questionnaire, in: own, common: catalogues.dropFirst().filter { !isInterface($0) },
        interface: catalogues.first(where: isInterface), canBeUnknown: knowability.canBeUnknown)
    }
    (self.diagnostics, self.catalogues) = (diagnostics, catalogues)
  }
}
